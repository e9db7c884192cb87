package org.punte.identity.guardian;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;
import org.punte.sealing.SealedPlace;

/** What became of a guardian, by whom and why. Never changed. */
@Entity
@Immutable
class GuardianMove {
    @Id
    UUID id;

    UUID guardian;
    UUID person;
    UUID owner;

    @Enumerated(EnumType.STRING)
    GuardianState state;

    UUID movedBy;
    Instant movedAt;
    byte @Nullable [] reason; // sealed

    /** For Hibernate. */
    GuardianMove() {}

    GuardianMove(Guardian moved, UUID by, Instant now) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.guardian = moved.id;
        this.person = moved.person;
        this.owner = moved.owner;
        this.state = moved.state;
        this.movedBy = by;
        this.movedAt = now;
    }

    SealedPlace reasonPlace() {
        return new SealedPlace("guardian_move", "reason", id, person, owner);
    }
}
