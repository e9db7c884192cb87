package org.punte.referrals.need;

/** All that an envelope says about age. */
public enum AgeBand {
    ADULT,
    CHILD_OR_IN_DOUBT
}
