package org.punte.referrals.promise;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.punte.referrals.sheet.Promised;
import org.punte.referrals.sheet.ReferralSheet;
import org.punte.sealing.SealedPlace;

/** One call, as its sender wrote it down. Never changed; a later one stands in its place. */
@Entity
class Promise {
    @Id
    UUID id;

    UUID referral;
    UUID sender;
    UUID receiver;
    String number;
    byte[] answeredBy; // sealed
    Instant calledAt;
    Instant recordedAt;

    /** For Hibernate. */
    Promise() {}

    Promise(ReferralSheet referral, Promised promised) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.referral = referral.id();
        this.sender = referral.sender();
        this.receiver = referral.receiver();
        this.number = promised.number();
        this.calledAt = promised.calledAt();
        this.recordedAt = promised.recordedAt();
    }

    SealedPlace whoPlace() {
        return new SealedPlace("promise", "answered_by", id, referral, sender);
    }
}
