package org.punte.referrals.life;

/** Why a referral should never have been there. */
public enum ErrorReason {
    WRONG_PERSON,
    WRONG_AGENCY,
    ENTERED_TWICE,
    TEST,
    OTHER
}
