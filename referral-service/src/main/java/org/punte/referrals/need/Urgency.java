package org.punte.referrals.need;

/** How soon help is wanted; sets the clocks of a referral. */
public enum Urgency {
    EMERGENCY,
    URGENT,
    NORMAL
}
