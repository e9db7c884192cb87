package org.punte.identity.guardian;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.sealing.SealedPlace;

/** Somebody who decides for a person, or was asked to. Who that is stands sealed under the person's key. */
@Entity
class Guardian {
    @Id
    UUID id;

    @Version
    int version;

    UUID person;
    UUID owner;

    @Enumerated(EnumType.STRING)
    GuardianKind kind;

    @Enumerated(EnumType.STRING)
    GuardianState state;

    @Nullable
    UUID replacedBy;

    Instant recordedAt;
    byte @Nullable [] name; // sealed
    byte @Nullable [] contact; // sealed
    byte @Nullable [] act; // sealed
    byte @Nullable [] actOn; // sealed
    byte @Nullable [] proof; // sealed

    /** For Hibernate. */
    Guardian() {}

    /** Random id: an id that tells the time would tell when the person was met. */
    Guardian(UUID person, UUID owner, RecordGuardian command, Instant now) {
        this.id = UUID.randomUUID();
        this.person = person;
        this.owner = owner;
        this.kind = command.kind();
        this.state = command.state();
        this.recordedAt = now;
    }

    SealedPlace place(String column) {
        return new SealedPlace("guardian", column, id, person, owner);
    }
}
