package org.punte.identity.matching;

import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.punte.identity.date.Span;

/** How two dates of birth go together. */
enum Births {
    /** The same day, known in both. */
    SAME,
    /** Two days of the same digits: day and month, or two digits, changed places. */
    TRANSPOSED,
    /** Two days, one digit or one year apart. */
    SLIP,
    /** One of them is not known to the day, and may be the other, give or take a year. */
    NEAR,
    /** One of them is not known. */
    UNKNOWN,
    DIFFERENT;

    private static final long YEAR = 366;

    static Births compare(@Nullable Span one, @Nullable Span other) {
        if (one == null || other == null) return UNKNOWN;
        if (isDay(one) && isDay(other)) return compare(one.earliest(), other.earliest());
        var slack = new Span(one.earliest().minusDays(YEAR), one.latest().plusDays(YEAR));
        return slack.overlaps(other) ? NEAR : DIFFERENT;
    }

    private static Births compare(LocalDate one, LocalDate other) {
        if (one.equals(other)) return SAME;
        if (digits(one).equals(digits(other))) return TRANSPOSED;
        boolean oneDigit = differing(one.toString(), other.toString()) == 1;
        boolean oneYear = one.plusYears(1).equals(other) || other.plusYears(1).equals(one);
        return oneDigit || oneYear ? SLIP : DIFFERENT;
    }

    static boolean isDay(Span span) {
        return span.earliest().equals(span.latest());
    }

    /** The digits of a day in order of size: the same for 12 March and 3 December, for 1989 and 1998. */
    static String digits(LocalDate day) {
        var digits = day.toString().replace("-", "").toCharArray();
        Arrays.sort(digits);
        return new String(digits);
    }

    private static int differing(String one, String other) {
        int differing = 0;
        for (int at = 0; at < one.length(); at++) if (one.charAt(at) != other.charAt(at)) differing++;
        return differing;
    }
}
