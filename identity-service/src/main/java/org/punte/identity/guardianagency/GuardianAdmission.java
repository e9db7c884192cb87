package org.punte.identity.guardianagency;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A supervisor of the guardian agency works at the closing one, because of that alone. */
@Entity
@IdClass(GuardianAdmission.Key.class)
class GuardianAdmission {
    @Id
    UUID agency;

    @Id
    UUID account;

    UUID guardian;
    Instant admittedAt;

    @Nullable
    Instant endedAt;

    /** For Hibernate. */
    GuardianAdmission() {}

    GuardianAdmission(UUID agency, UUID account, UUID guardian, Instant now) {
        this.agency = agency;
        this.account = account;
        this.guardian = guardian;
        this.admittedAt = now;
    }

    /** One person at one closing agency. */
    record Key(UUID agency, UUID account) {}
}
