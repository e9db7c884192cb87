package org.punte.referrals.note;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** One sealed text. */
@Entity
@DynamicUpdate
class Note {
    @EmbeddedId
    Key key;

    UUID sender;
    UUID receiver;
    UUID agency;
    byte[] text;

    /** Keyed, for finding the same words again; of a sender's note alone. */
    @Nullable
    Integer fingerprint;

    Note() {}

    Note(Place place, UUID agency, byte[] text, @Nullable Integer fingerprint) {
        this.key = new Key(place.referral(), place.version());
        this.sender = place.sender();
        this.receiver = place.receiver();
        this.agency = agency;
        this.text = text;
        this.fingerprint = fingerprint;
    }

    void replace(UUID receiver, byte[] text, @Nullable Integer fingerprint) {
        this.receiver = receiver;
        this.text = text;
        this.fingerprint = fingerprint;
    }

    @Embeddable
    record Key(UUID referral, int version) {}
}
