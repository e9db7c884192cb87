package org.punte.identity.meeting;

import static org.punte.identity.meeting.MeetingProblem.MEETING_NOT_PUBLIC;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * Day and time in the zone of whoever says it, and where: sealed. {@code publicPlace} is the worker's word that nobody lives or will
 * live there.
 */
record TellMeeting(
        @NotNull LocalDate day,
        @NotNull LocalTime time,
        @NotBlank @Size(max = 200) String point,
        @NotNull Boolean publicPlace) {
    void require() {
        if (!publicPlace) throw MEETING_NOT_PUBLIC.at("publicPlace", "Name a place where nobody lives or will live");
    }

    /** Holds a place: never printed. */
    @Override
    public String toString() {
        return "TellMeeting[sealed]";
    }
}
