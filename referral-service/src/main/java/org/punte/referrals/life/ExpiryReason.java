package org.punte.referrals.life;

/** Why a referral came back to its sender unanswered. */
public enum ExpiryReason {
    /** The receiver closes and takes on nothing more. */
    AGENCY_CLOSED,
    /** Nobody answered in time, nor when supervisors had heard of it. */
    NOT_ANSWERED
}
