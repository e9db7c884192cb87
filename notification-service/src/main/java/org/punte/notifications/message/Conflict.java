package org.punte.notifications.message;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;

/** A referral from which a declaration keeps an account away, as referral-service tells it; written by {@link Conflicts}. */
@Entity
@IdClass(Conflict.Key.class)
@Table(name = "conflict_of_interest")
class Conflict {
    @Id
    UUID id;

    @Id
    UUID referral;

    UUID agency;
    UUID account;
    boolean lifted;

    protected Conflict() {}

    /** The declaration, and one of what it hides. */
    record Key(UUID id, UUID referral) {}
}
