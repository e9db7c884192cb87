package org.punte.identity.situation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import org.punte.sealing.SealedPlace;

/** What stands beside a situation and opens to the owner alone. */
@Entity
@DynamicUpdate
class SituationDetail {
    /** The situation's. */
    @Id
    UUID id;

    UUID person;
    UUID owner;

    byte @Nullable [] words; // sealed
    byte @Nullable [] exploiters; // sealed

    /** For Hibernate. */
    SituationDetail() {}

    SituationDetail(Situation situation) {
        this.id = situation.id;
        this.person = situation.person;
        this.owner = situation.owner;
    }

    SealedPlace place(String column) {
        return new SealedPlace("situation_detail", column, id, person, owner);
    }
}
