package org.punte.identity.age;

import static org.punte.web.problem.CommonProblem.INVALID_INPUT;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.punte.identity.date.Span;

/** Who is treated as a child: under eighteen by the calendar of Bucharest. Doubt means child (Directive 2011/36/EU, article 13(2)). */
public final class Childhood {
    private static final ZoneId BUCHAREST = ZoneId.of("Europe/Bucharest");
    private static final int YEARS = 18;
    private static final int OLDEST = 130;

    private Childhood() {}

    /**
     * The one rule.
     *
     * @param birth the days between which the birth lies; null where nobody knows
     * @param adult what was claimed, or null
     * @param disputed whether the age is in dispute
     */
    public static boolean treatedAsChild(@Nullable Span birth, @Nullable Boolean adult, boolean disputed, Instant now) {
        if (disputed || Boolean.FALSE.equals(adult)) return true;
        if (birth == null) return !Boolean.TRUE.equals(adult);
        return majority(birth).isAfter(today(now));
    }

    /** Refuses days on which nobody living was born; {@code member} is how the request calls the birth. */
    public static void requirePossible(@Nullable Span birth, String member, Instant now) {
        var today = today(now);
        if (birth != null && (birth.earliest().isAfter(today) || birth.latest().isBefore(today.minusYears(OLDEST))))
            throw INVALID_INPUT.at(member, "not a date at which somebody living was born");
    }

    /** The first day on which nothing allows that somebody is under age. */
    public static LocalDate majority(Span birth) {
        return birth.latest().plusYears(YEARS);
    }

    /** The date in Bucharest. */
    public static LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, BUCHAREST);
    }
}
