package org.punte.identity.grid;

import java.util.List;
import java.util.Optional;
import org.punte.identity.indicator.Weight;

/** How many signs of each weight were answered with yes. */
public record Counts(int strong, int medium, int weak) {
    static Counts of(List<Weight> weights) {
        return new Counts(count(weights, Weight.S), count(weights, Weight.M), count(weights, Weight.W));
    }

    /** The first rule of the guide (5.2) by which the dimension is positive; empty where none is. */
    Optional<Rule> rule() {
        if (strong >= 2) return Optional.of(Rule.TWO_STRONG);
        if (strong == 1 && medium + weak >= 1) return Optional.of(Rule.STRONG_AND_OTHER);
        if (medium >= 3) return Optional.of(Rule.THREE_MEDIUM);
        if (medium == 2 && weak >= 1) return Optional.of(Rule.TWO_MEDIUM_AND_WEAK);
        return Optional.empty();
    }

    private static int count(List<Weight> weights, Weight weight) {
        return (int) weights.stream().filter(weight::equals).count();
    }

    /** When a dimension is positive: a to d. */
    public enum Rule {
        /** a. */
        TWO_STRONG,
        /** b. */
        STRONG_AND_OTHER,
        /** c. */
        THREE_MEDIUM,
        /** d. */
        TWO_MEDIUM_AND_WEAK
    }
}
