package org.punte.identity.invitation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import org.punte.identity.keycloak.Factor;

/** That somebody was let in, by whom, and when Keycloak last wrote to them. */
@Entity
class Invitation {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @Version
    int version;

    UUID agency;
    UUID account;

    @Enumerated(EnumType.STRING)
    Factor factor;

    @Nullable
    UUID roleGrant;

    @Nullable
    UUID invitedBy;

    Instant invitedAt;

    /** Null where nothing was written, because the person has signed in before. */
    @Nullable
    Instant mailedAt;

    /** For Hibernate. */
    Invitation() {}

    Invitation(UUID agency, UUID account, Factor factor, @Nullable UUID by, Instant now) {
        this.agency = agency;
        this.account = account;
        this.factor = factor;
        this.invitedBy = by;
        this.invitedAt = now;
    }
}
