package org.punte.referrals.life;

/**
 * Why a receiver cannot take somebody. That a reason is confidential counts in four places: in views (of referrals, calls and noes), in events,
 * in timelines, and in an agency's own figures. Figures across agencies have it written down once more, in {@code count_quarter} (V0540):
 * another confidential reason takes a migration.
 */
public enum DeclineReason {
    NO_CAPACITY,
    WAITLIST_ONLY,
    OUT_OF_AREA,
    NOT_ELIGIBLE_AGE,
    NOT_ELIGIBLE_GENDER,
    NOT_ELIGIBLE_STATUS,
    SERVICE_NOT_OFFERED,
    SERVICE_SUSPENDED,
    INSUFFICIENT_INFORMATION,
    CANNOT_MEET_TIMEFRAME,
    SAFETY_CONFLICT,
    CONFLICT_OF_INTEREST,
    CLIENT_DECLINED,
    UNREACHABLE,
    DUPLICATE_REFERRAL,
    OTHER;

    /** What everybody outside the receiver reads. Two reasons share it, so that neither can be told from it. */
    private static final String OUTSIDE = "CANNOT_TAKE";

    /** The code for the sender: that the receiver knows somebody around the person is told to nobody. */
    public String outside() {
        return isConfidential() ? OUTSIDE : name();
    }

    /** Whether reason and remark stay with the receiver. */
    public boolean isConfidential() {
        return this == SAFETY_CONFLICT || this == CONFLICT_OF_INTEREST;
    }
}
