package org.punte.identity.guardianagency;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** Two network administrators of two agencies name a guardian for a third, because nobody there can. */
@Entity
@DynamicUpdate // the application may write nothing but the decision
class GuardianNaming {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @Version
    int version;

    UUID subject;
    UUID guardian;
    String reason;

    @Enumerated(EnumType.STRING)
    State state = State.PROPOSED;

    UUID proposedBy;
    UUID proposedFor;
    Instant proposedAt;

    @Nullable
    UUID decidedBy;

    @Nullable
    UUID decidedFor;

    @Nullable
    Instant decidedAt;

    /** For Hibernate. */
    GuardianNaming() {}

    GuardianNaming(NameGuardian command) {
        this.subject = command.agency();
        this.guardian = command.guardian();
        this.reason = command.reason();
    }

    GuardianNaming by(UUID account, UUID agency, Instant now) {
        proposedBy = account;
        proposedFor = agency;
        proposedAt = now;
        return this;
    }

    void decide(State decision, UUID account, UUID agency, Instant now) {
        state = decision;
        decidedBy = account;
        decidedFor = agency;
        decidedAt = now;
    }

    /** Whether it counts. */
    @Schema(name = "GuardianNamingState")
    enum State {
        PROPOSED,
        APPROVED,
        REFUSED
    }
}
