package org.punte.identity.lifecycle;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;

/** One decision about an agency. */
@Entity
@Immutable
@Table(name = "agency_decision")
class Decision {
    @Id
    UUID id = UuidVersion7Strategy.INSTANCE.generateUuid(null);

    UUID subject;

    @Enumerated(EnumType.STRING)
    DecisionKind kind;

    UUID account;
    UUID agency;
    Instant decidedAt;

    @Nullable
    String reason;

    @Enumerated(EnumType.STRING)
    OutOfBandCheck.@Nullable CheckKind checkKind;

    @Nullable
    String checkReference;

    @Nullable
    @Column(name = "checked_on")
    LocalDate checkedOn;

    /** What was decided. */
    enum DecisionKind {
        ACTIVATION,
        SUSPENSION,
        REINSTATEMENT,
        DEACTIVATION
    }

    /** For Hibernate. */
    Decision() {}

    private Decision(DecisionKind kind, UUID subject) {
        this.kind = kind;
        this.subject = subject;
    }

    static Decision checked(DecisionKind kind, UUID subject, OutOfBandCheck check) {
        var decision = new Decision(kind, subject);
        decision.checkKind = check.kind();
        decision.checkReference = check.reference();
        decision.checkedOn = check.on();
        return decision;
    }

    static Decision reasoned(DecisionKind kind, UUID subject, GiveReason command) {
        var decision = new Decision(kind, subject);
        decision.reason = command.reason();
        return decision;
    }

    Decision by(UUID account, UUID agency, Instant now) {
        this.account = account;
        this.agency = agency;
        this.decidedAt = now;
        return this;
    }
}
