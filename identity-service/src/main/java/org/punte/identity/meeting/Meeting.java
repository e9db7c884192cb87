package org.punte.identity.meeting;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.punte.identity.livegrant.LiveGrants.Live;
import org.punte.sealing.SealedPlace;

/** Where and when, as the receiver of one referral says it now; sealed under the key of the sender's person. */
@Entity
@Table(name = "meeting")
@DynamicUpdate
class Meeting {
    @Id
    UUID id;

    @Version
    int version;

    UUID referral;
    UUID accessGrant;
    UUID person;
    UUID owner;
    UUID receiver;
    byte[] words; // sealed
    Instant toldAt;

    /** For Hibernate. */
    Meeting() {}

    Meeting(Live grant, UUID receiver) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.referral = grant.referral();
        this.person = grant.person();
        this.owner = grant.owner();
        this.receiver = receiver;
    }

    /** The version that is written with this change is the one that is told. */
    void tell(Live grant, byte[] sealed, Instant now) {
        accessGrant = grant.id();
        words = sealed;
        toldAt = now;
    }

    SealedPlace place() {
        return new SealedPlace("meeting", "words", id, person, owner);
    }

    MeetingEvent told(List<UUID> workers) {
        return new MeetingEvent.Told(id, referral, owner, receiver, workers, version);
    }

    MeetingEvent takenBack(List<UUID> workers) {
        return new MeetingEvent.TakenBack(id, referral, owner, receiver, workers, version + 1);
    }
}
