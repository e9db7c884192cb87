package org.punte.identity.sheet;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;
import org.punte.identity.told.AboutPerson;
import org.punte.sealing.SealedPlace;

/** The answers of one person to one profile. Submitted it never changes; a newer one supersedes it. */
@Entity
@DynamicUpdate
@Table(name = "indicator_sheet")
class Sheet implements AboutPerson {
    @Id
    UUID id;

    @Version
    int version;

    UUID person;
    UUID owner;
    String profile;
    UUID filledBy;
    Instant startedAt;
    Instant savedAt;

    /** Null while it is a draft. */
    @Nullable
    Instant submittedAt;

    /** The version of the indicators by which it was read. */
    @Nullable
    String indicatorVersion;

    byte[] answers; // sealed
    byte @Nullable [] result; // sealed

    /** For Hibernate. */
    Sheet() {}

    Sheet(UUID person, UUID owner, String profile, UUID filledBy, Instant now) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.person = person;
        this.owner = owner;
        this.profile = profile;
        this.filledBy = filledBy;
        this.startedAt = now;
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
        return new SealedPlace("indicator_sheet", column, id, person, owner);
    }
}
