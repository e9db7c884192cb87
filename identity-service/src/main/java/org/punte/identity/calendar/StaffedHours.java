package org.punte.identity.calendar;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotNull;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** When somebody is at the desk: emergencies count on it. {@code to} of 00:00 is midnight at the end of the day. */
public record StaffedHours(
        @NotNull Weekday day,
        @NotNull @JsonFormat(pattern = "HH:mm") LocalTime from,
        @NotNull @JsonFormat(pattern = "HH:mm") LocalTime to) {

    /** Whether they begin before they end. */
    @JsonIgnore
    public boolean isPossible() {
        return to.equals(LocalTime.MIDNIGHT) || from.isBefore(to);
    }

    /** As they are kept: {@code MON 08:00-20:00}. */
    public static String[] written(Collection<StaffedHours> hours) {
        return hours.stream()
                .map(h -> "%s %s-%s".formatted(h.day, h.from, h.to))
                .toArray(String[]::new);
    }

    /** What {@link #written} wrote. */
    public static List<StaffedHours> read(String[] written) {
        return Stream.of(written).map(StaffedHours::read).toList();
    }

    private static StaffedHours read(String line) {
        var parts = line.split("[ -]");
        return new StaffedHours(Weekday.valueOf(parts[0]), LocalTime.parse(parts[1]), LocalTime.parse(parts[2]));
    }
}
