package org.punte.referrals.hours;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.time.LocalTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Hours of one day, in the zone of their agency. {@code to} of 00:00 is midnight at the end of the day. */
@JsonIgnoreProperties("possible")
public record OpenHours(
        @NotNull Weekday day,
        @NotNull @JsonFormat(pattern = "HH:mm") LocalTime from,
        @NotNull @JsonFormat(pattern = "HH:mm") LocalTime to) {

    /** They end after they begin. Hidden twice: where a class names what it ignores, the document looks no further. */
    @JsonIgnore
    @Schema(hidden = true)
    @AssertTrue(message = "must end after they begin")
    public boolean isInOrder() {
        return day == null || from == null || to == null || to.equals(LocalTime.MIDNIGHT) || from.isBefore(to);
    }

    boolean holds(LocalTime time) {
        return !time.isBefore(from) && (to.equals(LocalTime.MIDNIGHT) || time.isBefore(to));
    }

    String written() {
        return "%s %s-%s".formatted(day, from, to);
    }

    static OpenHours read(String line) {
        int day = line.indexOf(' ');
        int from = line.indexOf('-');
        return new OpenHours(
                Weekday.valueOf(line.substring(0, day)),
                LocalTime.parse(line.substring(day + 1, from)),
                LocalTime.parse(line.substring(from + 1)));
    }
}
