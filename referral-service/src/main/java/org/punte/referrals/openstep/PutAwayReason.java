package org.punte.referrals.openstep;

/** Why nothing more is to be done about what came back. */
public enum PutAwayReason {
    /** Somebody helps whom no referral names. */
    HELPED_OTHERWISE,
    NOT_NEEDED,
    /** The person does not want it any more. */
    NOT_WANTED,
    /** Nobody could reach the person. */
    NOT_REACHED
}
