package org.punte.referrals.transfer;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.need.ServiceCode;
import org.punte.referrals.sheet.ReferralSheet;

/** What the new owner shall ask for anew; until then the old referral stays where it was. */
@Entity
@DynamicUpdate
@Table(name = "handed_over")
class HandedOver {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    UUID transfer;
    UUID referral;
    UUID sender;
    UUID receiver;

    @Enumerated(EnumType.STRING)
    ServiceCode service;

    UUID asked;

    @Nullable
    UUID successor;

    @Nullable
    Instant takenAt;

    /** For Hibernate. */
    HandedOver() {}

    HandedOver(UUID transfer, ReferralSheet old, UUID receiver) {
        this.transfer = transfer;
        this.referral = old.id();
        this.sender = old.sender();
        this.receiver = receiver;
        this.service = old.service();
        this.asked = old.receiver();
    }

    void takeOver(UUID successor, Instant at) {
        this.successor = successor;
        this.takenAt = at;
    }
}
