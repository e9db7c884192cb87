package org.punte.identity.blocking;

import java.util.List;
import java.util.UUID;
import org.punte.messaging.DomainEvent;

/** What the others learn about what blocked people leave behind. */
sealed interface BlockingEvent extends DomainEvent {
    /** A blocked account has seen the present secrets of these partner systems: its administrators rotate them. */
    record SecretsSeen(UUID subject, UUID agency, List<UUID> clients, int version) implements BlockingEvent {
        @Override
        public String type() {
            return "account.secrets-seen.v1";
        }
    }
}
