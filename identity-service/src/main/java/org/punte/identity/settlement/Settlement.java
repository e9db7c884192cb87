package org.punte.identity.settlement;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A supervisor of a closing agency decided how a person was provided for. */
@Entity
@Immutable
class Settlement {
    @Id
    UUID person;

    UUID agency;

    @Enumerated(EnumType.STRING)
    How how;

    UUID decidedBy;
    Instant decidedAt;

    /** For Hibernate. */
    Settlement() {}

    Settlement(UUID person, UUID agency, How how) {
        this.person = person;
        this.agency = agency;
        this.how = how;
    }

    Settlement by(UUID account, Instant now) {
        decidedBy = account;
        decidedAt = now;
        return this;
    }
}
