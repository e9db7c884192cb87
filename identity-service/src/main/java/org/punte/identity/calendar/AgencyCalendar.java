package org.punte.identity.calendar;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When an agency works, in its own zone. Clocks of normal referrals count by it. {@code publicHolidays} names a country
 * whose holidays count as well; {@code holidays} are the agency's own.
 */
public record AgencyCalendar(
        @NotEmpty @Size(max = 7) List<@NotNull Weekday> days,
        @NotNull @JsonFormat(pattern = "HH:mm") LocalTime opens,
        @NotNull @JsonFormat(pattern = "HH:mm") LocalTime closes,
        @NotNull @Size(max = 400) List<@NotNull LocalDate> holidays,
        @Nullable PublicHolidays publicHolidays) {

    /** What an agency has that says nothing else. */
    public static final AgencyCalendar OFFICE_HOURS = new AgencyCalendar(
            List.of(Weekday.MON, Weekday.TUE, Weekday.WED, Weekday.THU, Weekday.FRI),
            LocalTime.of(8, 0),
            LocalTime.of(16, 0),
            List.of(),
            null);

    /** Whether it ever opens. */
    @JsonIgnore
    public boolean isPossible() {
        return opens.isBefore(closes);
    }

    /** With the public holidays of three years, ending with {@code year}, written out. */
    public AgencyCalendar writtenOut(int year) {
        if (publicHolidays == null) return this;
        var all = Stream.concat(holidays.stream(), publicHolidays.between(year - 2, year).stream())
                .distinct()
                .sorted()
                .toList();
        return new AgencyCalendar(days, opens, closes, all, publicHolidays);
    }
}
