package org.punte.referrals.party;

/** How much the people of a party want to stay together. */
public enum Together {
    /** All of them who are still there, or nobody. */
    ONLY,
    /** Some of them, if all is not possible. */
    IF_POSSIBLE
}
