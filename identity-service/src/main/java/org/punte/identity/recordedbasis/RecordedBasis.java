package org.punte.identity.recordedbasis;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.punte.sealing.SealedPlace;

/** That a supervisor keeps a consent alive, and why. Never changed: the next one stands beside it. */
@Entity
@Immutable
class RecordedBasis {
    @Id
    UUID id;

    UUID consent;
    UUID person;
    UUID owner;

    @Enumerated(EnumType.STRING)
    RecordBasis.Basis basis;

    byte[] reason; // sealed
    UUID recordedBy;
    Instant recordedAt;

    /** For Hibernate. */
    RecordedBasis() {}

    RecordedBasis(UUID consent, UUID person, UUID owner, RecordBasis.Basis basis) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.consent = consent;
        this.person = person;
        this.owner = owner;
        this.basis = basis;
    }

    SealedPlace reasonPlace() {
        return new SealedPlace("recorded_basis", "reason", id, person, owner);
    }
}
