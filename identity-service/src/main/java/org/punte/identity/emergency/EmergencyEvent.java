package org.punte.identity.emergency;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.punte.messaging.DomainEvent;

/** What the others learn about emergency openings. */
sealed interface EmergencyEvent extends DomainEvent {
    /** Supervisors of these agencies look at it; nothing tells whom it is about. */
    record Opened(UUID subject, List<UUID> agencies, Instant until) implements EmergencyEvent {
        @Override
        public String type() {
            return "emergency.opened.v1";
        }
    }
}
