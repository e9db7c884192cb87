package org.punte.referrals.deadline;

import org.punte.referrals.need.Urgency;

/** The deadlines by which clocks start here; field guide 3.6. identity-service keeps them, with sources and reasons. */
enum RuleName {
    REFERRAL_ACKNOWLEDGE_EMERGENCY,
    REFERRAL_ACKNOWLEDGE_URGENT,
    REFERRAL_ACKNOWLEDGE_NORMAL,
    REFERRAL_START_EMERGENCY,
    REFERRAL_START_URGENT,
    REFERRAL_START_NORMAL,
    /** A share of the time for the answer. */
    REFERRAL_REMINDER;

    static RuleName answer(Urgency urgency) {
        return valueOf("REFERRAL_ACKNOWLEDGE_" + urgency);
    }

    static RuleName start(Urgency urgency) {
        return valueOf("REFERRAL_START_" + urgency);
    }

    static boolean isKnown(String name) {
        for (var known : values()) if (known.name().equals(name)) return true;
        return false;
    }
}
