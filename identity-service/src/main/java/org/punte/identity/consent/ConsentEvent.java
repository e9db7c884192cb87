package org.punte.identity.consent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.punte.identity.vault.Category;
import org.punte.messaging.DomainEvent;

/** What the others learn about consents: ids and codes. Inside this service the same facts are observed in the same transaction. */
public sealed interface ConsentEvent extends DomainEvent {
    /** Something may be shared with {@code receiver}. {@code endsAt} is the end of the day {@code until} at the owner. */
    record Given(
            UUID subject,
            UUID person,
            UUID owner,
            UUID receiver,
            ConsentBasis basis,
            List<Category> categories,
            LocalDate until,
            Instant endsAt,
            int version)
            implements ConsentEvent {
        @Override
        public String type() {
            return "consent.given.v1";
        }
    }

    /** Nothing more may be shared under it. */
    record Ended(UUID subject, UUID person, UUID owner, UUID receiver, Why why, int version) implements ConsentEvent {
        @Override
        public String type() {
            return "consent.ended.v1";
        }
    }

    /** Why a consent ended. */
    enum Why {
        WITHDRAWN,
        EXPIRED,
        SUPERSEDED,
        CATEGORY_ENDED
    }
}
