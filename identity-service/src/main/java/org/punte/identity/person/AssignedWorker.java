package org.punte.identity.person;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who works with a person and may therefore open the record. */
@Entity
@IdClass(AssignedWorker.Key.class)
class AssignedWorker {
    @Id
    UUID person;

    @Id
    UUID account;

    UUID agency;
    Instant assignedAt;

    @Nullable
    UUID assignedBy;

    /** Handed over then; the row stays. */
    @Nullable
    Instant endedAt;

    /** For Hibernate. */
    AssignedWorker() {}

    AssignedWorker(Person person, UUID account, Instant now) {
        this.person = person.id;
        this.account = account;
        this.agency = person.owner;
        this.assignedAt = now;
    }

    /** One worker of one person. */
    record Key(UUID person, UUID account) {}
}
