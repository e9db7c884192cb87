package org.punte.referrals.party;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** Several referrals that were sent as one. Never changed: what becomes of each stands at the referral. */
@Entity
@Immutable
class Party {
    @Id
    UUID id;

    UUID sender;
    UUID receiver;
    UUID author;

    @Enumerated(EnumType.STRING)
    Together together;

    int adults;
    int childrenOrInDoubt;
    Instant sentAt;

    /** For Hibernate. */
    Party() {}

    /** Random id: it tells nothing of its people. */
    Party(UUID receiver, Together together, Heads heads) {
        this.id = UUID.randomUUID();
        this.receiver = receiver;
        this.together = together;
        this.adults = heads.adults();
        this.childrenOrInDoubt = heads.childrenOrInDoubt();
    }

    Party sent(UUID by, UUID of, Instant at) {
        author = by;
        sender = of;
        sentAt = at;
        return this;
    }

    Heads heads() {
        return new Heads(adults, childrenOrInDoubt);
    }
}
