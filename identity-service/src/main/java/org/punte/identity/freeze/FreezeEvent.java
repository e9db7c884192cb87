package org.punte.identity.freeze;

import java.util.UUID;
import org.punte.messaging.DomainEvent;

/** What the others learn about freezes. */
sealed interface FreezeEvent extends DomainEvent {
    /**
     * An account is frozen; {@code desk} tells whether it answered referrals, which others must answer now, and
     * {@code lastAwake} that nobody else is there who would.
     */
    record Frozen(UUID subject, UUID agency, boolean desk, boolean lastAwake) implements FreezeEvent {
        @Override
        public String type() {
            return "account.frozen.v1";
        }
    }
}
