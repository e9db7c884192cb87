package org.punte.identity.freeze;

import java.util.UUID;
import org.punte.messaging.DomainEvent;

/** What the others learn about freezes. */
sealed interface FreezeEvent extends DomainEvent {
    /**
     * An account is frozen; {@code desk} tells whether it answered referrals, which others must answer now, and
     * {@code lastAwake} that nobody else is there who would. The version is the account's: frozen again, it is another fact.
     */
    record Frozen(UUID subject, UUID agency, boolean desk, boolean lastAwake, int version) implements FreezeEvent {
        @Override
        public String type() {
            return "account.frozen.v1";
        }
    }
}
