package org.punte.identity.account;

/** Why an account is blocked. */
public enum BlockReason {
    LEFT,
    SECURITY,
    DORMANT,
    NOT_CONFIRMED,
    FROZEN,
    AGENCY_CLOSED,
    DISABLED
}
