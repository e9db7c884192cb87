package org.punte.identity.neverlist;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;
import org.punte.identity.fact.County;
import org.punte.sealing.SealedPlace;

/** One whom the person shall never meet. Never changed: taken off, it stays as what was there. */
@Entity
@Table(name = "never_list_entry")
@DynamicUpdate
class NeverListEntry {
    @Id
    UUID id;

    @Version
    int version;

    UUID person;
    UUID owner;

    @Enumerated(EnumType.STRING)
    NeverKind kind;

    @Nullable
    UUID agency;

    @Enumerated(EnumType.STRING)
    @Nullable
    County county;

    @Nullable
    UUID account;

    byte @Nullable [] unit; // sealed

    byte @Nullable [] note; // sealed

    Instant addedAt;
    UUID addedBy;

    @Nullable
    Instant removedAt;

    @Nullable
    UUID removedBy;

    /** For Hibernate. */
    NeverListEntry() {}

    NeverListEntry(UUID person, UUID owner, KeepAway command, UUID by, Instant now) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.person = person;
        this.owner = owner;
        this.kind = command.kind();
        this.agency = command.agency();
        this.county = command.county();
        this.account = command.account();
        this.addedAt = now;
        this.addedBy = by;
    }

    boolean excludes(UUID other, @Nullable String county) {
        return other.equals(agency) || this.county != null && this.county.name().equals(county);
    }

    SealedPlace unitPlace() {
        return new SealedPlace("never_list_entry", "unit", id, person, owner);
    }

    SealedPlace notePlace() {
        return new SealedPlace("never_list_entry", "note", id, person, owner);
    }

    void remove(UUID by, Instant now) {
        removedAt = now;
        removedBy = by;
    }
}
