package org.punte.referrals.conflict;

import java.util.List;
import java.util.UUID;
import org.punte.messaging.DomainEvent;

/** What others hear of conflicts of interest. For the declaring agency alone: the other side learns nothing. */
sealed interface ConflictEvent extends DomainEvent {
    /**
     * The account is out; its supervisors see to it that somebody else goes on.
     *
     * @param person the record of {@code sender}
     * @param referrals all from which it keeps the account away now, {@code referral} among them
     */
    record Declared(
            UUID subject, UUID referral, UUID sender, UUID person, UUID agency, UUID account, List<UUID> referrals)
            implements ConflictEvent {
        @Override
        public String type() {
            return "conflict.declared.v1";
        }
    }

    /** It was declared by mistake: the account sees the referral, and what is said of it, again. */
    record Lifted(UUID subject, int version, UUID referral, UUID agency, UUID account) implements ConflictEvent {
        @Override
        public String type() {
            return "conflict.lifted.v1";
        }
    }
}
