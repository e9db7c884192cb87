package org.punte.referrals.life;

/** What a referral asks for; fixed when it is sent. Codes are API: never renamed, only added. */
public enum ReferralType {
    /** A service; the case stays with the sender. */
    REFERRAL,
    /** To take over the case: it goes to the receiver when it accepts, and not before. */
    TRANSFER
}
