package org.punte.identity.withdrawal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;
import org.punte.identity.vault.Category;
import org.punte.sealing.SealedPlace;

/** How somebody changed their mind. Written once; the database refuses a change. */
@Entity
@Immutable
class Withdrawal {
    @Id
    UUID id;

    UUID owner;
    UUID person;

    @Enumerated(EnumType.STRING)
    Stop.Act act;

    @Nullable
    UUID consent;

    @Nullable
    UUID receiver;

    @Enumerated(EnumType.STRING)
    @Nullable
    Category category;

    @Enumerated(EnumType.STRING)
    WithdrawConsent.Asked asked;

    @Nullable
    UUID guardian;

    @Enumerated(EnumType.STRING)
    WithdrawConsent.How how;

    boolean alone;

    /** Whether it was the person's own wish, where somebody else was there. */
    @Nullable
    Boolean free;

    byte @Nullable [] remark; // sealed

    UUID recordedBy;
    Instant recordedAt;

    /** For Hibernate. */
    Withdrawal() {}

    Withdrawal(UUID person, UUID owner, Stop stop, WithdrawConsent said, UUID by, Instant now) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.person = person;
        this.owner = owner;
        this.act = stop.act();
        this.consent = stop.consent();
        this.receiver = stop.receiver();
        this.category = stop.category();
        this.asked = said.asked();
        this.guardian = said.guardian();
        this.how = said.how();
        this.alone = said.alone();
        this.free = said.free();
        this.recordedBy = by;
        this.recordedAt = now;
    }

    SealedPlace remarkPlace() {
        return new SealedPlace("withdrawal", "remark", id, person, owner);
    }
}
