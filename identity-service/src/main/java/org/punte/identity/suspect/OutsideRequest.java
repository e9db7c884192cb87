package org.punte.identity.suspect;

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

/** That somebody asked about a person, and what they were told. Never changed. */
@Entity
@Immutable
class OutsideRequest {
    @Id
    UUID id;

    UUID person;
    UUID owner;

    @Enumerated(EnumType.STRING)
    RecordOutsideRequest.About about;

    @Enumerated(EnumType.STRING)
    RecordOutsideRequest.How how;

    @Nullable
    UUID guardian;

    @Enumerated(EnumType.STRING)
    OutsideAnswer answer;

    byte @Nullable [] remark; // sealed
    UUID recordedBy;
    Instant recordedAt;

    /** For Hibernate. */
    OutsideRequest() {}

    OutsideRequest(UUID person, UUID owner, RecordOutsideRequest command, OutsideAnswer answer) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.person = person;
        this.owner = owner;
        this.about = command.about();
        this.how = command.how();
        this.guardian = command.guardian();
        this.answer = answer;
    }

    SealedPlace remarkPlace() {
        return new SealedPlace("outside_request", "remark", id, person, owner);
    }
}
