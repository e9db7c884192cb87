package org.punte.identity.status;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;
import org.punte.identity.grid.Outcome;
import org.punte.identity.told.AboutPerson;
import org.punte.sealing.SealedPlace;

/** One decision about one person. Its content never changes; a proposed one is answered once. */
@Entity
@DynamicUpdate
@Table(name = "identification_decision")
class IdentificationDecision implements AboutPerson {
    @Id
    UUID id;

    @Version
    int version;

    UUID person;
    UUID owner;

    @Enumerated(EnumType.STRING)
    IdentificationState state;

    @Enumerated(EnumType.STRING)
    Standing standing;

    UUID recordedBy;
    Instant recordedAt;

    /** The sheet that lay before whoever decided. */
    @Nullable
    UUID sheet;

    /** What that sheet says; both stay. */
    @Enumerated(EnumType.STRING)
    @Nullable
    Outcome outcome;

    @Nullable
    UUID answeredBy;

    @Nullable
    Instant answeredAt;

    byte[] grounds; // sealed

    /** For Hibernate. */
    IdentificationDecision() {}

    IdentificationDecision(UUID person, UUID owner, IdentificationState state, Standing standing, Instant now) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.person = person;
        this.owner = owner;
        this.state = state;
        this.standing = standing;
        this.recordedAt = now;
    }

    @Override
    public UUID person() {
        return person;
    }

    void answer(Standing answer, UUID by, Instant now) {
        standing = answer;
        answeredBy = by;
        answeredAt = now;
    }

    SealedPlace place() {
        return new SealedPlace("identification_decision", "grounds", id, person, owner);
    }

    /** What a decision is worth. */
    enum Standing {
        TAKEN,
        /** Needs a supervisor, who is somebody else. */
        PROPOSED,
        NOT_SECONDED,
        /** An authority's, of which the agency was told. */
        HEARD
    }
}
