package org.punte.identity.reach;

import org.jspecify.annotations.Nullable;

/** Whether somebody may be contacted so: by {@code way}, or {@code why} not. */
public record Verdict(@Nullable SafeWay way, @Nullable Why why) {
    /** Why not; the later, the nearer to a yes. */
    public enum Why {
        /** No such way is known. */
        UNKNOWN,
        /** Somebody who must not know reads or hears there. */
        READ_BY_OTHERS,
        /** Nobody confirmed that it is safe. */
        NOT_CONFIRMED,
        /** The person did not agree that this third person is asked. */
        NOT_PERMITTED,
        /** Safe at other hours. */
        NOT_NOW,
        /** By this channel nobody is contacted. */
        NEVER
    }

    static Verdict by(SafeWay way) {
        return new Verdict(way, null);
    }

    static Verdict not(Why why) {
        return new Verdict(null, why);
    }

    /** Whether it is safe. */
    public boolean isSafe() {
        return way != null;
    }

    Verdict orNearer(Verdict other) {
        return why == null || other.why != null && other.why.compareTo(why) > 0 ? other : this;
    }
}
