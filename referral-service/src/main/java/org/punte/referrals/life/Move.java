package org.punte.referrals.life;

/** What can happen to a referral, as its timeline tells it. */
public enum Move {
    DRAFTING,
    SENDING,
    ACKNOWLEDGEMENT,
    ACCEPTANCE,
    DECLINE,
    START,
    COMPLETION,
    CANCELLATION,
    CONSENT_WITHDRAWAL,
    EXPIRY,
    REASSIGNMENT
}
