package org.punte.identity.indicator;

import java.util.Map;
import java.util.Optional;

/** One sign, with its weight in each profile that has it. {@code weights} holds {@code -} where a profile leaves it out. */
public record Indicator(String code, Map<String, String> label, Map<String, String> weights) {
    private static final String LEFT_OUT = "-";

    /** Whether the profile has it. */
    public boolean isAskedIn(String profile) {
        return !LEFT_OUT.equals(weights.get(profile));
    }

    /** Empty where the profile leaves it out, or has no weights yet. */
    public Optional<Weight> weight(String profile) {
        return Optional.ofNullable(weights.get(profile))
                .filter(weight -> !LEFT_OUT.equals(weight))
                .map(Weight::valueOf);
    }
}
