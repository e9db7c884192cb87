package org.punte.referrals.call;

/** Where a call stands. */
enum CallStatus {
    OPEN,
    CONFIRMED,
    WITHDRAWN,
    /** Nobody was confirmed in time, or everybody has declined. */
    LAPSED
}
