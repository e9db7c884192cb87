package org.punte.identity.basis;

import static java.time.temporal.IsoFields.WEEK_OF_WEEK_BASED_YEAR;
import static org.punte.web.problem.CommonProblem.INVALID_INPUT;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import org.punte.web.time.OurTime;

/** A week from Monday to Sunday, such as {@code 2026-W48} (ISO 8601). */
record IsoWeek(LocalDate monday) {
    /** The week that is named; this one, where none is. */
    static IsoWeek of(@Nullable String name, LocalDate today) {
        if (name == null) return new IsoWeek(today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
        try {
            return new IsoWeek(OurTime.require(LocalDate.parse(name + "-1", DateTimeFormatter.ISO_WEEK_DATE), "week"));
        } catch (DateTimeException e) {
            throw INVALID_INPUT.because("week is written as 2026-W48");
        }
    }

    Instant begins(ZoneId zone) {
        return monday.atStartOfDay(zone).toInstant();
    }

    Instant ends(ZoneId zone) {
        return monday.plusWeeks(1).atStartOfDay(zone).toInstant();
    }

    String name() {
        return "%d-W%02d".formatted(monday.get(IsoFields.WEEK_BASED_YEAR), monday.get(WEEK_OF_WEEK_BASED_YEAR));
    }
}
