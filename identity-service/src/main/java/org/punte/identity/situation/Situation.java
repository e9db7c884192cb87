package org.punte.identity.situation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.punte.identity.told.AboutPerson;
import org.punte.sealing.SealedPlace;

/** One situation that a person was in. Its row holds the codes alone: whoever reads under a grant finds nothing else. */
@Entity
@DynamicUpdate
class Situation implements AboutPerson {
    @Id
    UUID id;

    @Version
    int version;

    UUID person;
    UUID owner;
    UUID recordedBy;
    Instant recordedAt;
    Instant changedAt;
    byte[] codes; // sealed

    /** For Hibernate. */
    Situation() {}

    Situation(UUID person, UUID owner, UUID recordedBy, Instant now) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.person = person;
        this.owner = owner;
        this.recordedBy = recordedBy;
        this.recordedAt = now;
        this.changedAt = now;
    }

    @Override
    public UUID person() {
        return person;
    }

    SealedPlace place() {
        return new SealedPlace("situation", "codes", id, person, owner);
    }
}
