package org.punte.identity.agency;

import com.fasterxml.jackson.annotation.JsonFormat;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** When an agency works, in its own zone. Clocks of normal referrals count by it. */
record AgencyCalendar(
        @NotEmpty @Size(max = 7) List<@NotNull Weekday> days,
        @NotNull @JsonFormat(pattern = "HH:mm") LocalTime opens,
        @NotNull @JsonFormat(pattern = "HH:mm") LocalTime closes,
        @NotNull @Size(max = 400) List<@NotNull LocalDate> holidays) {

    /** What an agency has that says nothing else. */
    static final AgencyCalendar OFFICE_HOURS = new AgencyCalendar(
            List.of(Weekday.MON, Weekday.TUE, Weekday.WED, Weekday.THU, Weekday.FRI),
            LocalTime.of(8, 0),
            LocalTime.of(16, 0),
            List.of());

    /** A day of the week as calendars write it. */
    enum Weekday {
        MON,
        TUE,
        WED,
        THU,
        FRI,
        SAT,
        SUN
    }
}
