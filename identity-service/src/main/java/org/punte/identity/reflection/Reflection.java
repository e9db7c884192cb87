package org.punte.identity.reflection;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;
import org.punte.identity.told.AboutPerson;
import org.punte.sealing.SealedPlace;

/** A period of one person. Its end, its warnings and the version of their rule are its own from the day it starts. */
@Entity
@DynamicUpdate
@Table(name = "reflection_period")
class Reflection implements AboutPerson {
    @Id
    UUID id;

    @Version
    int version;

    UUID person;
    UUID owner;

    @Enumerated(EnumType.STRING)
    ReflectionState state;

    UUID recordedBy;
    Instant recordedAt;

    @Nullable
    LocalDate startsOn;

    /** The last day. */
    @Nullable
    LocalDate endsOn;

    /** The last day that the rule allows. */
    @Nullable
    LocalDate latestEnd;

    /** Midnight after the last day, in the owner's zone. */
    @Nullable
    Instant endsAt;

    @Nullable
    Integer ruleVersion;

    /** Days before the end on which a warning is given. */
    Integer[] warnings = new Integer[0];

    /** Those that were given. */
    Integer[] warned = new Integer[0];

    /** The next warning, or the end. */
    @Nullable
    Instant dueAt;

    byte[] details; // sealed

    /** For Hibernate. */
    Reflection() {}

    Reflection(UUID person, UUID owner, ReflectionState state, UUID recordedBy, Instant now) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.person = person;
        this.owner = owner;
        this.state = state;
        this.recordedBy = recordedBy;
        this.recordedAt = now;
    }

    @Override
    public UUID person() {
        return person;
    }

    SealedPlace place() {
        return new SealedPlace("reflection_period", "details", id, person, owner);
    }
}
