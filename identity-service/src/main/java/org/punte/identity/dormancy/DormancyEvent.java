package org.punte.identity.dormancy;

import java.time.LocalDate;
import java.util.UUID;
import org.punte.messaging.DomainEvent;

/** What the others learn about accounts that nobody uses. */
sealed interface DormancyEvent extends DomainEvent {
    /** Who does not sign in by then is blocked, in {@code days}; {@code blockedOn} is a day of UTC. {@code version} counts how often it was told. */
    record Soon(UUID subject, UUID agency, LocalDate blockedOn, int days, int version) implements DormancyEvent {
        @Override
        public String type() {
            return "account.dormant-soon.v1";
        }
    }
}
