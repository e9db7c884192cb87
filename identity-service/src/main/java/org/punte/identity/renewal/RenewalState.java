package org.punte.identity.renewal;

/** What became of a renewal. */
enum RenewalState {
    ASKED,
    RENEWED,
    REFUSED
}
