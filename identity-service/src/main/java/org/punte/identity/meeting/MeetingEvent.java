package org.punte.identity.meeting;

import java.util.List;
import java.util.UUID;
import org.punte.messaging.DomainEvent;

/**
 * What both sides learn: that there is something to read, never where or when. {@code workers} are those who work with the person at
 * the sender, {@code colleagues} the others whom the receiver has named.
 */
sealed interface MeetingEvent extends DomainEvent {
    /** Told; under a later version than 0 told otherwise. */
    record Told(
            UUID subject,
            UUID referral,
            UUID sender,
            UUID receiver,
            List<UUID> workers,
            List<UUID> colleagues,
            int version)
            implements MeetingEvent {
        @Override
        public String type() {
            return "meeting.told.v1";
        }
    }

    /** It does not hold any more, and nothing stands in its place. */
    record TakenBack(
            UUID subject,
            UUID referral,
            UUID sender,
            UUID receiver,
            List<UUID> workers,
            List<UUID> colleagues,
            int version)
            implements MeetingEvent {
        @Override
        public String type() {
            return "meeting.taken-back.v1";
        }
    }
}
