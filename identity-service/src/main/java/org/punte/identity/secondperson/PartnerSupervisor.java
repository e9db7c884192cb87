package org.punte.identity.secondperson;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A supervisor of {@code partner} who may be the second person of {@code agency}. */
@Entity
class PartnerSupervisor {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @Version
    int version;

    UUID agency;
    UUID account;
    UUID partner;

    @Enumerated(EnumType.STRING)
    State state = State.PROPOSED;

    UUID proposedBy;
    Instant proposedAt;

    @Nullable
    UUID approvedBy;

    @Nullable
    Instant approvedAt;

    /** For Hibernate. */
    PartnerSupervisor() {}

    PartnerSupervisor(UUID agency, NameSecondPerson command, UUID by, Instant now) {
        this.agency = agency;
        this.account = command.account();
        this.partner = command.agency();
        this.proposedBy = by;
        this.proposedAt = now;
    }

    void approve(UUID by, Instant now) {
        state = State.ACTIVE;
        approvedBy = by;
        approvedAt = now;
    }

    /** Whether this one counts. */
    @Schema(name = "SecondPersonState")
    enum State {
        PROPOSED,
        ACTIVE,
        ENDED
    }
}
