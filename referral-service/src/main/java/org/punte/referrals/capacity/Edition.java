package org.punte.referrals.capacity;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.stream.Stream;

/** The fixed hours at which counts become visible. */
@ApplicationScoped
class Edition {
    /** Far longer than a transaction may take. */
    private static final Duration WRITING = Duration.ofMinutes(5);

    private final CapacityConfig config;
    private final Clock clock;

    Edition(CapacityConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
    }

    /** The last of the fixed hours: what was counted after it is not shown to others yet. */
    Instant present() {
        var now = clock.instant();
        var today = now.atZone(config.zone()).toLocalDate();
        return Stream.of(today, today.minusDays(1))
                .flatMap(day -> config.publishedAt().stream()
                        .map(time -> day.atTime(time).atZone(config.zone()).toInstant()))
                .filter(hour -> !hour.isAfter(now))
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }

    /** Whether nobody who counted before this hour can still be writing it down. */
    boolean isSettled(Instant hour) {
        return hour.plus(WRITING).isBefore(clock.instant());
    }

    /** What was counted before this says nothing any more. */
    Instant oldest() {
        return clock.instant().minus(config.staleAfterDays(), ChronoUnit.DAYS);
    }
}
