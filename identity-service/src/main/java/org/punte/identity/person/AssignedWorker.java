package org.punte.identity.person;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.Instant;
import java.util.Collection;
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

    /** The referral that named them; absent for whoever registered the person or was assigned by hand. */
    @Nullable
    UUID referral;

    /** Handed over then; the row stays. */
    @Nullable
    Instant endedAt;

    /** For Hibernate. */
    AssignedWorker() {}

    AssignedWorker(Person person, UUID account, @Nullable UUID referral, Instant now) {
        this.person = person.id;
        this.account = account;
        this.agency = person.owner;
        this.referral = referral;
        this.assignedAt = now;
    }

    AssignedWorker by(@Nullable UUID supervisor) {
        assignedBy = supervisor;
        return this;
    }

    /** Whether they are here because of this referral alone, and it names them no longer. */
    boolean isLeftBy(UUID referral, Collection<UUID> named) {
        return referral.equals(this.referral) && !named.contains(account);
    }

    /** One worker of one person. */
    record Key(UUID person, UUID account) {}
}
