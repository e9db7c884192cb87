package org.punte.cases.casefile;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.cases.life.ClosureReason;
import org.punte.messaging.DomainEvent;

/** What others hear about case files: ids only. */
sealed interface CaseFileEvent extends DomainEvent {
    /** An agency has begun to help a person; {@code referral} when another agency asked for it. */
    record Opened(
            UUID subject,
            int version,
            UUID agency,
            UUID person,
            @Nullable UUID referral) implements CaseFileEvent {
        @Override
        public String type() {
            return "casefile.opened.v1";
        }
    }

    /** It has stopped helping, for this reason. */
    record Closed(UUID subject, int version, UUID agency, UUID person, ClosureReason reason) implements CaseFileEvent {
        @Override
        public String type() {
            return "casefile.closed.v1";
        }
    }
}
