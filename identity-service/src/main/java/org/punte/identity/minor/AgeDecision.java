package org.punte.identity.minor;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;
import org.punte.identity.age.AgeSettled.Cause;
import org.punte.identity.person.AgeBasis;
import org.punte.sealing.SealedPlace;

/** One step in the history of an age. Never changed: the next one stands beside it. */
@Entity
@Immutable
class AgeDecision {
    @Id
    UUID id;

    UUID person;
    UUID owner;

    @Enumerated(EnumType.STRING)
    Cause cause;

    @Enumerated(EnumType.STRING)
    @Nullable
    AgeBasis basis;

    boolean treatedAsChild;

    /** Nobody, where it came by itself. */
    @Nullable
    UUID decidedBy;

    Instant decidedAt;
    byte @Nullable [] birth; // sealed
    byte @Nullable [] reason; // sealed

    /** For Hibernate. */
    AgeDecision() {}

    AgeDecision(UUID person, UUID owner, Cause cause, boolean treatedAsChild, Instant now) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.person = person;
        this.owner = owner;
        this.cause = cause;
        this.treatedAsChild = treatedAsChild;
        this.decidedAt = now;
    }

    SealedPlace place(String column) {
        return new SealedPlace("age_decision", column, id, person, owner);
    }
}
