package org.punte.identity.basis;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import org.punte.identity.conversation.OtherBasisInvoked;
import org.punte.identity.terms.ConsentBasis;

/** One use of another basis than consent. Its reason stands sealed in the conversation. */
@Entity
@DynamicUpdate
class OtherBasis {
    @Id
    UUID conversation;

    @Version
    int version;

    UUID agency;
    UUID person;

    @Enumerated(EnumType.STRING)
    ConsentBasis basis;

    UUID invokedBy;
    Instant invokedAt;

    /** Nothing is told before a supervisor says yes. */
    boolean waits;

    @Enumerated(EnumType.STRING)
    BasisState state = BasisState.OPEN;

    @Nullable
    UUID decidedBy;

    @Nullable
    Instant decidedAt;

    /** For Hibernate. */
    OtherBasis() {}

    OtherBasis(OtherBasisInvoked invoked) {
        this.conversation = invoked.conversation();
        this.agency = invoked.agency();
        this.person = invoked.person();
        this.basis = invoked.basis();
        this.invokedBy = invoked.by();
        this.invokedAt = invoked.at();
        this.waits = invoked.waits();
    }

    void decide(boolean justified, UUID by, Instant now) {
        state = justified ? BasisState.JUSTIFIED : BasisState.NOT_JUSTIFIED;
        decidedBy = by;
        decidedAt = now;
    }
}
