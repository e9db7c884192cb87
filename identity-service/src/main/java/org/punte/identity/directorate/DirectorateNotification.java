package org.punte.identity.directorate;

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

/** That a directorate was told of a child, when and how. Never changed. */
@Entity
@Immutable
class DirectorateNotification {
    @Id
    UUID id;

    UUID person;
    UUID owner;

    @Nullable
    UUID directorate;

    @Nullable
    String county;

    @Nullable
    String number;

    @Enumerated(EnumType.STRING)
    NotifyDirectorate.How how;

    boolean otherCounty;
    Instant toldAt;
    byte[] reference; // sealed
    byte @Nullable [] reason; // sealed
    UUID recordedBy;
    Instant recordedAt;

    /** For Hibernate. */
    DirectorateNotification() {}

    DirectorateNotification(UUID person, UUID owner, NotifyDirectorate command, boolean otherCounty) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.person = person;
        this.owner = owner;
        this.directorate = command.directorate();
        this.county = command.county();
        this.number = command.number();
        this.how = command.how();
        this.otherCounty = otherCounty;
        this.toldAt = command.toldAt();
    }

    SealedPlace place(String column) {
        return new SealedPlace("directorate_notification", column, id, person, owner);
    }
}
