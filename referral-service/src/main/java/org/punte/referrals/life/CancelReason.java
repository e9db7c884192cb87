package org.punte.referrals.life;

/** Why a sender takes a referral back. */
public enum CancelReason {
    NO_LONGER_NEEDED,
    PERSON_CHANGED_MIND,
    PLACED_ELSEWHERE,
    UNREACHABLE,
    SAFETY,
    SENT_BY_MISTAKE,
    /** The case went to another agency. Nobody says so by hand: it follows from that. */
    TRANSFERRED,
    OTHER;

    /** What the receiver reads: that she is with another agency now is not told to all who were once asked. */
    public CancelReason outside() {
        return this == TRANSFERRED ? NO_LONGER_NEEDED : this;
    }
}
