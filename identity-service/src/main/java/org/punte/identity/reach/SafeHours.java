package org.punte.identity.reach;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Set;

/** Days and times between which contact is safe; {@code to} before {@code from} goes on past midnight. */
public record SafeHours(
        @NotEmpty Set<@NotNull DayOfWeek> days,
        @NotNull LocalTime from,
        @NotNull LocalTime to) {
    boolean contain(LocalDateTime moment) {
        var time = moment.toLocalTime();
        var today = days.contains(moment.getDayOfWeek());
        if (from.isBefore(to)) return today && !time.isBefore(from) && time.isBefore(to);
        return today && !time.isBefore(from)
                || days.contains(moment.getDayOfWeek().minus(1)) && time.isBefore(to);
    }
}
