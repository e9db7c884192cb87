package org.punte.identity.rolegrant;

/** What became of a wish. */
enum RoleGrantState {
    PENDING,
    APPROVED,
    REFUSED
}
