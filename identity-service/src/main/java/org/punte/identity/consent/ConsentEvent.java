package org.punte.identity.consent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.identity.terms.ConsentBasis;
import org.punte.identity.vault.Category;
import org.punte.messaging.DomainEvent;

/**
 * What the others learn about consents that have a receiver: ids and codes. Inside this service the same facts are observed in
 * the same transaction, also of consents without one.
 */
public sealed interface ConsentEvent extends DomainEvent {
    /**
     * Something may be shared with {@code receiver}; told again, with a later version and fewer categories, when one ended.
     * {@code endsAt} is the end of the day {@code until} at the owner.
     */
    record Given(
            UUID subject,
            UUID person,
            UUID owner,
            @Nullable UUID receiver,
            ConsentBasis basis,
            List<Category> categories,
            @Nullable LocalDate until,
            @Nullable Instant endsAt,
            int version)
            implements ConsentEvent {
        @Override
        public String type() {
            return "consent.given.v1";
        }
    }

    /** Nothing more may be shared under it; what went on under it goes on under {@code successor}, where there is one. */
    record Ended(
            UUID subject,
            UUID person,
            UUID owner,
            @Nullable UUID receiver,
            Why why,
            @Nullable UUID successor,
            @Nullable Instant successorEndsAt,
            int version)
            implements ConsentEvent {
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
        /** Its last category ended. */
        CATEGORY_ENDED,
        /** A supervisor found that its basis did not carry it, or its receiver is one that is told under another purpose alone. */
        NOT_JUSTIFIED
    }
}
