package org.punte.identity.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.UUID;
import org.punte.web.tag.Tagged;

/**
 * Where and when to meet, for the sender's assigned workers and the named ones of the receiver; {@code id} is
 * the referral's, {@code zone} the receiver's.
 */
record MeetingView(UUID id, LocalDate day, LocalTime time, String zone, String point, Instant toldAt, int version)
        implements Tagged {
    static MeetingView of(Meeting m, MeetingPlace place, ZoneId zone) {
        return new MeetingView(m.referral, place.day(), place.time(), zone.getId(), place.point(), m.toldAt, m.version);
    }

    /** Holds a place: never printed. */
    @Override
    public String toString() {
        return "MeetingView[sealed]";
    }
}
