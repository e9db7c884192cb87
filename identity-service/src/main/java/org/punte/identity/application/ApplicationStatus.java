package org.punte.identity.application;

/** What became of an application. */
enum ApplicationStatus {
    RECEIVED,
    APPROVED,
    REFUSED
}
