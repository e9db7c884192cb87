package org.punte.identity.reflection;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** How far a period has come (field guide 3.5). */
public enum ReflectionState {
    NOT_OFFERED,
    OFFERED,
    RUNNING,
    EXTENDED,
    ENDED_EARLY,
    EXPIRED;

    private static final Map<ReflectionState, Set<ReflectionState>> NEXT = next();

    /** What may follow. */
    public Set<ReflectionState> next(boolean byClock) {
        var next = EnumSet.noneOf(ReflectionState.class);
        next.addAll(NEXT.getOrDefault(this, Set.of()));
        if (!byClock) next.remove(EXPIRED);
        return next;
    }

    private static Map<ReflectionState, Set<ReflectionState>> next() {
        var next = new EnumMap<ReflectionState, Set<ReflectionState>>(ReflectionState.class);
        next.put(OFFERED, EnumSet.of(RUNNING, ENDED_EARLY));
        next.put(RUNNING, EnumSet.of(EXTENDED, ENDED_EARLY, EXPIRED));
        next.put(EXTENDED, EnumSet.of(EXTENDED, ENDED_EARLY, EXPIRED));
        return next;
    }
}
