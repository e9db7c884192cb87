package org.punte.identity.interest;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;
import org.punte.sealing.SealedPlace;

/** One note on a child's best interests. Never changed: the next one stands beside it. */
@Entity
@Immutable
class BestInterests {
    @Id
    UUID id;

    UUID person;
    UUID owner;
    boolean heard;
    byte[] narrative; // sealed
    byte @Nullable [] childView; // sealed
    UUID writtenBy;
    Instant writtenAt;

    /** For Hibernate. */
    BestInterests() {}

    BestInterests(UUID person, UUID owner, boolean heard, UUID by, Instant now) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.person = person;
        this.owner = owner;
        this.heard = heard;
        this.writtenBy = by;
        this.writtenAt = now;
    }

    SealedPlace place(String column) {
        return new SealedPlace("best_interests", column, id, person, owner);
    }
}
