package org.punte.identity.calendar;

import java.time.LocalDate;

/** Easter Sunday of the Orthodox churches: Meeus' rule for the Julian calendar, told in the calendar of today. */
final class OrthodoxEaster {
    private OrthodoxEaster() {}

    static LocalDate of(int year) {
        int moon = (19 * (year % 19) + 15) % 30;
        int sunday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7;
        int day = moon + sunday + 114;
        return LocalDate.of(year, day / 31, 1).plusDays(day % 31 + daysBehind(year));
    }

    /** How far the Julian calendar is behind in spring. */
    private static int daysBehind(int year) {
        return year / 100 - year / 400 - 2;
    }
}
