package org.punte.portal.client.membership;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalTime;

/** When somebody sits at the desk; {@code to} 00:00 is midnight. */
public record StaffedHours(
        Weekday day,
        @JsonFormat(pattern = "HH:mm") LocalTime from,
        @JsonFormat(pattern = "HH:mm") LocalTime to) {}
