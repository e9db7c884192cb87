package org.punte.portal.client.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.UUID;

/** Where and when, as the receiver says it; {@code id} is the referral's, {@code zone} the receiver's. */
public record Meeting(UUID id, LocalDate day, LocalTime time, ZoneId zone, String point, Instant toldAt) {
    /** The moment that is meant. */
    public Instant at() {
        return day.atTime(time).atZone(zone).toInstant();
    }

    /** Holds a place: never printed. */
    @Override
    public String toString() {
        return "Meeting";
    }
}
