package org.punte.referrals.capacity;

import org.jspecify.annotations.Nullable;

/** All that others read of places. */
public enum Level {
    YES,
    FEW,
    /** Not counted, not lately, or none: the desk knows. */
    ASK;

    static Level of(@Nullable Integer free, int fewUpTo) {
        if (free == null || free == 0) return ASK;
        return free > fewUpTo ? YES : FEW;
    }
}
