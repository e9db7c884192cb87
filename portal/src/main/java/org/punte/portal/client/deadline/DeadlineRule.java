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

    /** Its source stands in the words of Punte, which this portal has in each language; a later one in those of whoever changed it. */
    public boolean isShipped() {
        return version == 1 && isKnown();
    }

    /** Of a day in each year: without the year. */
    public String day() {
        return "%02d.%02d".formatted(amounts.get(1), amounts.get(0));
    }

    /** Of one day: all of it. */
    public LocalDate date() {
        return LocalDate.of(amounts.get(0), amounts.get(1), amounts.get(2));
    }

    /** As they are typed. */
    public String typed() {
        return amounts.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
