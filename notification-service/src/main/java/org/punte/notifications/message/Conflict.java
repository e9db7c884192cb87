package org.punte.notifications.message;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** Whoever declared that they must not deal with a referral, as referral-service tells it; written by {@link Conflicts}. */
@Entity
@Table(name = "conflict_of_interest")
class Conflict {
    @Id
    UUID id;

    UUID agency;
    UUID account;
    UUID referral;
    boolean lifted;

    protected Conflict() {}
}
