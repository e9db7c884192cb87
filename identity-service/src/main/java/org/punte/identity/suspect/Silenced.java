package org.punte.identity.suspect;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** Somebody whose word counts no longer, from a moment on and for good: a guardian suspected or in conflict of interest. */
@Entity
@Immutable
class Silenced {
    @Id
    UUID guardian;

    UUID person;
    UUID owner;
    boolean suspected;
    UUID silencedBy;
    Instant silencedAt;

    /** For Hibernate. */
    Silenced() {}

    Silenced(UUID guardian, UUID person, boolean suspected) {
        this.guardian = guardian;
        this.person = person;
        this.suspected = suspected;
    }
}
