package org.punte.referrals.conflict;

import java.util.UUID;
import org.punte.messaging.DomainEvent;

/** What others hear of conflicts of interest. For the declaring agency alone: the other side learns nothing. */
sealed interface ConflictEvent extends DomainEvent {
    /** The account is out; its supervisors see to it that somebody else goes on. {@code sender} owns the person. */
    record Declared(UUID subject, UUID referral, UUID sender, UUID agency, UUID account) implements ConflictEvent {
        @Override
        public String type() {
            return "conflict.declared.v1";
        }
    }
}
