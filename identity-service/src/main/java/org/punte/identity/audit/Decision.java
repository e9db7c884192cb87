package org.punte.identity.audit;

/** What was decided about a reading. */
enum Decision {
    ALLOWED,
    REFUSED
}
