package org.punte.portal.client.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One version of a deadline, with the law or guidance that says so. */
public record DeadlineRule(
        UUID id,
        String name,
        int version,
        List<Integer> amounts,
        DeadlineUnit unit,
        String source,
        boolean verified,
        LocalDate since,
        @Nullable String reason) {
    /** {@code OTHER} where this portal has no words for it. */
    public DeadlineName code() {
        return Stream.of(DeadlineName.values())
                .filter(known -> known.name().equals(name))
                .findFirst()
                .orElse(DeadlineName.OTHER);
    }

    /** Whether this portal has words for it. */
    public boolean isKnown() {
        return code() != DeadlineName.OTHER;
    }

    /** As they are typed. */
    public String typed() {
        return amounts.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
