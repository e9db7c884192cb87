package org.punte.referrals.capacity;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Places in words.
 *
 * @param shownSince the fixed hour at which this became visible
 * @param countedOn the day of the count; null when nobody counted, or not lately
 */
public record Levels(
        Level women,
        Level men,
        Level children,
        Level families,
        Instant shownSince,
        @Nullable LocalDate countedOn) {
    static Levels unknown(Instant since) {
        return new Levels(Level.ASK, Level.ASK, Level.ASK, Level.ASK, since, null);
    }

    /** For one kind of place. */
    public Level of(PlaceFor kind) {
        return switch (kind) {
            case WOMEN -> women;
            case MEN -> men;
            case CHILDREN -> children;
            case FAMILIES -> families;
        };
    }

    /** The most that is said of any of these kinds. */
    public Level best(Iterable<PlaceFor> kinds) {
        var best = Level.ASK;
        for (var kind : kinds) if (of(kind).compareTo(best) < 0) best = of(kind);
        return best;
    }
}
