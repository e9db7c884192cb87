package org.punte.referrals.hours;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The hours of a week, in one zone. Without any hours it is never open: nobody promised to be there.
 *
 * @param daysOff on which nobody is there, whatever the hours say
 */
public record Week(List<OpenHours> hours, ZoneId zone, Set<LocalDate> daysOff) {
    private static final int YEAR = 366;

    /** Without days off. */
    public Week(List<OpenHours> hours, ZoneId zone) {
        this(hours, zone, Set.of());
    }

    /** From lines as {@link #written} writes them: {@code MON 08:00-20:00}. */
    public static Week read(String[] lines, ZoneId zone) {
        return new Week(Stream.of(lines).map(OpenHours::read).toList(), zone);
    }

    /** As a table keeps hours. */
    public static String[] written(List<OpenHours> hours) {
        return hours.stream().map(OpenHours::written).toArray(String[]::new);
    }

    /** Whoever is there on some days of the week only is off on holidays; whoever is there on all seven never is. */
    public Week keeping(Set<LocalDate> holidays) {
        return isEveryDay() ? this : new Week(hours, zone, holidays);
    }

    /** Whether lines as {@link #written} writes them hold this instant; those of other days are not read. */
    public static boolean isOpenAt(List<String> lines, ZoneId zone, Instant at) {
        var local = at.atZone(zone);
        var today = Weekday.of(local.getDayOfWeek()).name();
        for (var line : lines)
            if (line.startsWith(today) && OpenHours.read(line).holds(local.toLocalTime())) return true;
        return false;
    }

    /** Whether somebody is there at this instant. */
    public boolean isOpenAt(Instant at) {
        var local = at.atZone(zone);
        return on(local.toLocalDate()).anyMatch(open -> open.holds(local.toLocalTime()));
    }

    /** The first opening after this instant, within a year; empty when it never opens. */
    public Optional<Instant> opensAfter(Instant at) {
        var today = at.atZone(zone).toLocalDate();
        return IntStream.rangeClosed(0, hours.isEmpty() ? 0 : YEAR)
                .mapToObj(today::plusDays)
                .flatMap(date -> on(date).map(
                                open -> date.atTime(open.from()).atZone(zone).toInstant())
                        .sorted())
                .filter(opening -> opening.isAfter(at))
                .findFirst();
    }

    private Stream<OpenHours> on(LocalDate date) {
        if (daysOff.contains(date)) return Stream.empty();
        var day = Weekday.of(date.getDayOfWeek());
        return hours.stream().filter(open -> open.day() == day);
    }

    private boolean isEveryDay() {
        var days = EnumSet.noneOf(Weekday.class);
        for (var open : hours) days.add(open.day());
        return days.size() == Weekday.values().length;
    }
}
