package org.punte.referrals.hours;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The hours of a week, in one zone. Without any hours it is never open: nobody promised to be there. */
public record Week(List<OpenHours> hours, ZoneId zone) {
    private static final int DAYS = 7;

    /** From lines as {@link #written} writes them: {@code MON 08:00-20:00}. */
    public static Week read(String[] lines, ZoneId zone) {
        return new Week(Stream.of(lines).map(OpenHours::read).toList(), zone);
    }

    /** As a table keeps hours. */
    public static String[] written(List<OpenHours> hours) {
        return hours.stream().map(OpenHours::written).toArray(String[]::new);
    }

    /** Whether somebody is there at this instant. */
    public boolean isOpenAt(Instant at) {
        var local = at.atZone(zone);
        var day = Weekday.of(local.getDayOfWeek());
        return hours.stream().anyMatch(open -> open.holds(day, local.toLocalTime()));
    }

    /** The first opening after this instant, within a week; empty when it never opens. */
    public Optional<Instant> opensAfter(Instant at) {
        var today = at.atZone(zone).toLocalDate();
        return IntStream.rangeClosed(0, DAYS)
                .mapToObj(today::plusDays)
                .flatMap(date -> hours.stream()
                        .filter(open -> open.day() == Weekday.of(date.getDayOfWeek()))
                        .map(open -> date.atTime(open.from()).atZone(zone).toInstant()))
                .filter(opening -> opening.isAfter(at))
                .min(Instant::compareTo);
    }
}
