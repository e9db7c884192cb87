package org.punte.cases.casefile;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
}
