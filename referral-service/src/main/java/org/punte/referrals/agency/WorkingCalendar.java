package org.punte.referrals.agency;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
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

    /** The moment at which so many per cent of the working time between the two are over; of real time where there is none. */
    public Instant share(Instant start, Instant end, int percent) {
        var hours = hoursBetween(start, end);
        long left = hours.stream().mapToLong(Hours::millis).sum() * percent / 100;
        if (hours.isEmpty()) return start.plusMillis(start.until(end, ChronoUnit.MILLIS) * percent / 100);
        for (var span : hours) {
            // what falls on the end of a day would be read only in the next one's morning: it begins with that
            if (left < span.millis()) return span.from.plusMillis(left);
            left -= span.millis();
        }
        return end;
    }

    /** As much working time after {@code now} as {@code moment} lay after {@code paused}. */
    public Instant resumed(Instant moment, Instant paused, Instant now) {
        long left =
                hoursBetween(paused, moment).stream().mapToLong(Hours::millis).sum();
        // bounded as above; whoever never works gets the real time
        for (var span : hoursBetween(now, now.plus(YEAR, ChronoUnit.DAYS))) {
            if (left <= span.millis()) return span.from.plusMillis(left);
            left -= span.millis();
        }
        return moment.plusMillis(paused.until(now, ChronoUnit.MILLIS));
    }

    private List<Hours> hoursBetween(Instant start, Instant end) {
        var last = end.atZone(zone).toLocalDate();
        return start.atZone(zone)
                .toLocalDate()
                .datesUntil(last.plusDays(1))
                .filter(this::isWorkingDay)
                .map(day -> new Hours(at(day, opens), at(day, closes)).within(start, end))
                .filter(span -> span.millis() > 0)
                .toList();
    }

    private Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(zone).toInstant();
    }

    /** A part of a working day, in real time. */
    private record Hours(Instant from, Instant to) {
        Hours within(Instant start, Instant end) {
            return new Hours(from.isBefore(start) ? start : from, to.isAfter(end) ? end : to);
        }

        long millis() {
            return from.until(to, ChronoUnit.MILLIS);
        }
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
