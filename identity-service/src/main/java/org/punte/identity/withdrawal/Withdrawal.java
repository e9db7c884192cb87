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

    Withdrawal(UUID person, Stop stop, WithdrawConsent said) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.person = person;
        this.act = stop.act();
        this.consent = stop.consent();
        this.receiver = stop.receiver();
        this.category = stop.category();
        this.asked = said.asked();
        this.guardian = said.guardian();
        this.how = said.how();
        this.alone = said.alone();
        // asked where somebody else was there, and kept there alone
        this.free = said.alone() ? null : said.free();
    }

    /** By whom, when. */
    Withdrawal recorded(UUID agency, UUID account, Instant at) {
        owner = agency;
        recordedBy = account;
        recordedAt = at;
        return this;
    }

    SealedPlace remarkPlace() {
        return new SealedPlace("withdrawal", "remark", id, person, owner);
    }
}
