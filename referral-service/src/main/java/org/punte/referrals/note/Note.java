package org.punte.referrals.note;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.util.UUID;

/** One sealed text. */
@Entity
class Note {
    @EmbeddedId
    Key key;

    UUID sender;
    UUID receiver;
    UUID agency;
    byte[] text;

    Note() {}

    Note(Place place, UUID agency, byte[] text) {
        this.key = new Key(place.referral(), place.version());
        this.sender = place.sender();
        this.receiver = place.receiver();
        this.agency = agency;
        this.text = text;
    }

    @Embeddable
    record Key(UUID referral, int version) {}
}
