package org.punte.identity.meeting;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.punte.identity.text.RomanianText;

/** When and where, as one text for sealing. */
record MeetingPlace(LocalDateTime at, String point) {
    private static final String SEPARATOR = " ";

    static MeetingPlace of(TellMeeting told) {
        var at = told.day().atTime(told.time().truncatedTo(ChronoUnit.MINUTES));
        return new MeetingPlace(at, RomanianText.normalised(told.point()));
    }

    static MeetingPlace parse(String text) {
        var parts = text.split(SEPARATOR, 2);
        return new MeetingPlace(LocalDateTime.parse(parts[0]), parts[1]);
    }

    String text() {
        return at + SEPARATOR + point;
    }

    LocalDate day() {
        return at.toLocalDate();
    }

    LocalTime time() {
        return at.toLocalTime();
    }

    /** Holds a place: never printed. */
    @Override
    public String toString() {
        return "MeetingPlace[sealed]";
    }
}
