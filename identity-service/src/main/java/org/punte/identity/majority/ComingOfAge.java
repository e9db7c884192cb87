package org.punte.identity.majority;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.punte.sealing.SealedPlace;

/** When a child comes of age, as coarse as the job can work with: the month stands open, the day is sealed. */
@Entity
@DynamicUpdate
class ComingOfAge {
    @Id
    UUID person;

    @Version
    int version;

    UUID owner;

    /** The first day of the month. */
    LocalDate month;

    byte[] day; // sealed
    boolean warned;

    /** The ledger was told that the day is opened from now on. */
    boolean watched;

    /** For Hibernate. */
    ComingOfAge() {}

    ComingOfAge(UUID person, UUID owner) {
        this.person = person;
        this.owner = owner;
    }

    SealedPlace dayPlace() {
        return new SealedPlace("coming_of_age", "day", person, person, owner);
    }
}
