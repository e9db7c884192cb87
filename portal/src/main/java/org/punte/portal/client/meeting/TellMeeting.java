package org.punte.portal.client.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** What a named worker says. */
public record TellMeeting(
        LocalDate day, LocalTime time, @Nullable String point, boolean publicPlace) {
    /** Holds a place: never printed. */
    @Override
    public String toString() {
        return "TellMeeting";
    }
}
