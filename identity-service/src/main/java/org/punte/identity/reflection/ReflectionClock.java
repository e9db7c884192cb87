package org.punte.identity.reflection;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.stream.Stream;

/** The days and moments of a period, in the owner's zone: days begin and end at its midnight, whatever the clocks do in between. */
record ReflectionClock(ZoneId zone) {
    /** The last day of a period of so many days: its first one counts. */
    static LocalDate lastDay(LocalDate first, int days) {
        return first.plusDays(days - 1L);
    }

    /** Sets the end, and what is due next after {@code now}. A longer period warns again as its new end comes near. */
    void set(Reflection period, LocalDate endsOn, Instant now) {
        period.endsOn = endsOn;
        period.endsAt = midnightAfter(endsOn);
        period.warned = passed(period, now).toArray(Integer[]::new);
        period.dueAt = next(period, now);
    }

    /** The warnings whose day has come. */
    Stream<Integer> passed(Reflection period, Instant now) {
        return Arrays.stream(period.warnings)
                .filter(days -> !warningAt(period, days).isAfter(now));
    }

    /** The earliest moment after {@code now} at which something is due: a warning, else the end. */
    Instant next(Reflection period, Instant now) {
        return Arrays.stream(period.warnings)
                .map(days -> warningAt(period, days))
                .filter(at -> at.isAfter(now))
                .min(Instant::compareTo)
                .orElse(period.endsAt);
    }

    private Instant warningAt(Reflection period, int days) {
        return period.endsOn.minusDays(days).atStartOfDay(zone).toInstant();
    }

    private Instant midnightAfter(LocalDate day) {
        return day.plusDays(1).atStartOfDay(zone).toInstant();
    }
}
