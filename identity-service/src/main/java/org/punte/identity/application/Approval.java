package org.punte.identity.application;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.punte.identity.lifecycle.OutOfBandCheck;

/** That one agency's administrator has made sure. */
@Entity
@Immutable
@IdClass(Approval.Key.class)
@Table(name = "application_approval")
class Approval {
    @Id
    UUID application;

    @Id
    UUID agency;

    UUID account;
    Instant approvedAt;

    @Enumerated(EnumType.STRING)
    OutOfBandCheck.CheckKind checkKind;

    String checkReference;
    LocalDate checkedOn;

    /** One per application and agency. */
    record Key(UUID application, UUID agency) implements Serializable {}

    /** For Hibernate. */
    Approval() {}

    Approval(UUID application, UUID agency, UUID account, OutOfBandCheck check, Instant now) {
        this.application = application;
        this.agency = agency;
        this.account = account;
        this.approvedAt = now;
        this.checkKind = check.kind();
        this.checkReference = check.reference();
        this.checkedOn = check.on();
    }

    OutOfBandCheck check() {
        return new OutOfBandCheck(checkKind, checkReference, checkedOn);
    }
}
