package org.punte.identity.renewal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import org.punte.identity.keycloak.Factor;

/** One lost factor: who met the person and asked, who met them too and confirmed. */
@Entity
class FactorRenewal {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @Version
    int version;

    UUID agency;
    UUID account;

    @Enumerated(EnumType.STRING)
    Factor factor;

    UUID askedBy;

    @Enumerated(EnumType.STRING)
    Recognition askedByHow;

    Instant askedAt;

    @Enumerated(EnumType.STRING)
    RenewalState state = RenewalState.ASKED;

    @Nullable
    UUID decidedBy;

    @Enumerated(EnumType.STRING)
    @Nullable
    Recognition decidedHow;

    @Nullable
    Instant decidedAt;

    /** Keycloak has yet to end the factor. */
    boolean factorDue;

    /** Somebody is at it since then. */
    @Nullable
    Instant factorTriedAt;

    /** Keycloak may have ended it since then, and not have said so. */
    @Nullable
    Instant factorFirstTriedAt;

    /** For Hibernate. */
    FactorRenewal() {}

    FactorRenewal(UUID agency, AskRenewal command, UUID by, Instant now) {
        this.agency = agency;
        this.account = command.account();
        this.factor = command.factor() == null ? Factor.TOTP : command.factor();
        this.askedBy = by;
        this.askedByHow = command.recognisedBy();
        this.askedAt = now;
    }

    boolean isOpen(Instant now, Duration confirmWithin) {
        return state == RenewalState.ASKED && now.isBefore(askedAt.plus(confirmWithin));
    }

    void renewed(UUID by, Recognition how, Instant now) {
        decidedHow = how;
        factorDue = true;
        decide(RenewalState.RENEWED, by, now);
    }

    void refused(UUID by, Instant now) {
        decide(RenewalState.REFUSED, by, now);
    }

    private void decide(RenewalState decision, UUID by, Instant now) {
        state = decision;
        decidedBy = by;
        decidedAt = now;
    }
}
