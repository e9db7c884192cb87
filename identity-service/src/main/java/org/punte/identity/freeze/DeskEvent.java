package org.punte.identity.freeze;

import java.util.UUID;
import org.punte.messaging.DomainEvent;

/** What the others learn about desks. */
sealed interface DeskEvent extends DomainEvent {
    /** An account that answered referrals was blocked, and nobody else is there who would. A freeze tells it itself. */
    record Lost(UUID subject, UUID agency, int version) implements DeskEvent {
        @Override
        public String type() {
            return "account.desk-lost.v1";
        }
    }
}
