package org.punte.portal.client.membership;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When an agency works, in its own zone; {@code publicHolidays} names the country whose holidays it keeps. */
public record WorkingWeek(
        List<Weekday> days,
        @JsonFormat(pattern = "HH:mm") LocalTime opens,
        @JsonFormat(pattern = "HH:mm") LocalTime closes,
        List<LocalDate> holidays,
        @Nullable String publicHolidays) {}
