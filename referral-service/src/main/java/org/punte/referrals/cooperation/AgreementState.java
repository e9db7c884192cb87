package org.punte.referrals.cooperation;

/** What two agencies have agreed, as far as sending needs it. */
enum AgreementState {
    /** Never, or taken back. */
    NONE,
    /** Once; it is over. */
    OVER,
    LIVE
}
