package org.punte.identity.withdrawal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.punte.identity.consent.ConsentView;
import org.punte.sealing.SealedPlace;

/** How a consent was withdrawn. Written once; the database refuses a change. */
@Entity
@Immutable
class Withdrawal {
    @Id
    UUID consent;

    UUID owner;

    @Enumerated(EnumType.STRING)
    WithdrawConsent.Asked asked;

    @Enumerated(EnumType.STRING)
    WithdrawConsent.How how;

    boolean alone;

    byte @Nullable [] remark; // sealed

    UUID recordedBy;
    Instant recordedAt;

    /** For Hibernate. */
    Withdrawal() {}

    Withdrawal(UUID consent, UUID owner, WithdrawConsent command, UUID by, Instant now) {
        this.consent = consent;
        this.owner = owner;
        this.asked = command.asked();
        this.how = command.how();
        this.alone = command.alone();
        this.recordedBy = by;
        this.recordedAt = now;
    }

    SealedPlace remarkOf(ConsentView withdrawn) {
        return new SealedPlace("withdrawal", "remark", consent, withdrawn.person(), owner);
    }
}
