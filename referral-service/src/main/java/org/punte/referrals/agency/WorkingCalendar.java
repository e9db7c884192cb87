package org.punte.referrals.agency;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.Set;

/** When an agency works, in its own zone. */
public record WorkingCalendar(
        ZoneId zone, Set<DayOfWeek> days, LocalTime opens, LocalTime closes, Set<LocalDate> holidays) {
    /** For an agency that has told nothing else. */
    public static final WorkingCalendar USUAL = new WorkingCalendar(
            ZoneId.of("Europe/Bucharest"),
            EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
            LocalTime.of(8, 0),
            LocalTime.of(16, 0),
            Set.of());

    private static final int YEAR = 366;

    /** The same time of day, so many working days later; what comes while it is closed counts from the next opening. */
    public Instant after(Instant start, int workingDays) {
        var begin = begin(start.atZone(zone));
        var day = begin.toLocalDate();
        for (int left = workingDays; left > 0; left--) day = workingDayFrom(day.plusDays(1));
        return day.atTime(begin.toLocalTime()).atZone(zone).toInstant();
    }

    private ZonedDateTime begin(ZonedDateTime at) {
        var day = at.toLocalDate();
        var time = at.toLocalTime();
        if (isWorkingDay(day) && time.isBefore(opens)) return day.atTime(opens).atZone(zone);
        if (isWorkingDay(day) && time.isBefore(closes)) return at;
        return workingDayFrom(day.plusDays(1)).atTime(opens).atZone(zone);
    }

    private LocalDate workingDayFrom(LocalDate first) {
        var day = first;
        // bounded: a calendar without any working day must not hold a sending for ever
        for (int i = 0; i < YEAR && !isWorkingDay(day); i++) day = day.plusDays(1);
        return day;
    }

    private boolean isWorkingDay(LocalDate day) {
        return days.contains(day.getDayOfWeek()) && !holidays.contains(day);
    }
}
