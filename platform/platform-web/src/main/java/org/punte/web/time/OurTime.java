package org.punte.web.time;

import static org.punte.web.problem.CommonProblem.INVALID_INPUT;

import java.time.LocalDate;

/** Days of people now living, 1900 to 2199. Any other is a slip of the hand, and no column of a database need hold it. */
public final class OurTime {
    private static final int FIRST = 1900;
    private static final int LAST = 2199;

    private OurTime() {}

    public static boolean holds(LocalDate day) {
        return day.getYear() >= FIRST && day.getYear() <= LAST;
    }

    /** The same day. Refuses one that is not of our time, by the member that it came in. */
    public static LocalDate require(LocalDate day, String member) {
        if (holds(day)) return day;
        throw INVALID_INPUT.because("%s is no day of our time".formatted(member));
    }
}
