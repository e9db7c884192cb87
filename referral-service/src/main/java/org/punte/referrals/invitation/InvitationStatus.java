package org.punte.referrals.invitation;

/** Where an invitation stands. */
public enum InvitationStatus {
    ASKED,
    /** A place is kept until a moment. */
    OFFERED,
    DECLINED,
    /** The sender chose this one: a referral exists, and was accepted with it. */
    CONFIRMED,
    /** The sender chose another one, or nobody, or the call is over. */
    NOT_NEEDED,
    /** The moment has passed, or the service has closed; it can be offered again. */
    LAPSED;

    boolean isOpen() {
        return this == ASKED || this == OFFERED || this == LAPSED;
    }
}
