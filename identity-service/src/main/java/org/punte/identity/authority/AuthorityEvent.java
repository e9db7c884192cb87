package org.punte.identity.authority;

import java.time.LocalDate;
import java.util.UUID;
import org.punte.messaging.DomainEvent;

/** What the others learn of on whose word a consent rests: only that it does not suffice. */
sealed interface AuthorityEvent extends DomainEvent {
    /** Nothing more is sent under it; what was sent goes on, and nobody reads until another consent takes its place. */
    record Paused(UUID subject, UUID person, UUID owner, UUID receiver, int version) implements AuthorityEvent {
        @Override
        public String type() {
            return "consent.paused.v1";
        }
    }

    /** What was sent under it rests on the consent {@code by} from now on, which lasts to the end of {@code until}. */
    record Renewed(UUID subject, UUID by, UUID person, UUID owner, UUID receiver, LocalDate until, int version)
            implements AuthorityEvent {
        @Override
        public String type() {
            return "consent.renewed.v1";
        }
    }
}
