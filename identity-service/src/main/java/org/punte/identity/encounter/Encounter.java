package org.punte.identity.encounter;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;
import org.punte.identity.told.AboutPerson;
import org.punte.sealing.SealedPlace;

/** One contact with a person. What was told stands sealed, a column for each category. */
@Entity
@DynamicUpdate
class Encounter implements AboutPerson {
    @Id
    UUID id;

    @Version
    int version;

    UUID person;
    UUID owner;
    UUID recordedBy;
    Instant openedAt;
    Instant savedAt;

    /** Null while it is a draft. */
    @Nullable
    Instant submittedAt;

    /** Then it is forgotten: a draft that nobody submits, and what somebody told who refused everything. */
    @Nullable
    Instant expiresAt;

    /** The version of the deadline by which {@code expiresAt} was set. */
    @Nullable
    Integer expiryRule;

    byte @Nullable [] summary; // sealed
    byte @Nullable [] risk; // sealed
    byte @Nullable [] legal; // sealed
    byte @Nullable [] narrative; // sealed

    /** For Hibernate. */
    Encounter() {}

    Encounter(UUID person, UUID owner, UUID recordedBy, Instant now) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.person = person;
        this.owner = owner;
        this.recordedBy = recordedBy;
        this.openedAt = now;
        this.savedAt = now;
    }

    @Override
    public UUID person() {
        return person;
    }

    boolean isDraft() {
        return submittedAt == null;
    }

    SealedPlace place(String column) {
        return new SealedPlace("encounter", column, id, person, owner);
    }
}
