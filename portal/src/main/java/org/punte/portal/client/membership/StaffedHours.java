package org.punte.portal.client.membership;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalTime;
import java.time.ZonedDateTime;

/** When somebody sits at the desk; {@code to} 00:00 is midnight. */
public record StaffedHours(
        Weekday day,
        @JsonFormat(pattern = "HH:mm") LocalTime from,
        @JsonFormat(pattern = "HH:mm") LocalTime to) {
    /** Whether this moment lies in them; it is told by the clock of whose hours they are. */
    public boolean holds(ZonedDateTime moment) {
        var time = moment.toLocalTime();
        return day.ordinal() == moment.getDayOfWeek().ordinal()
                && !time.isBefore(from)
                && (to.equals(LocalTime.MIDNIGHT) || time.isBefore(to));
    }
}
