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
import org.punte.identity.livegrant.GrantNamed;
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
    UUID toldBy;
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
    void tell(Live grant, byte[] sealed, UUID by, Instant now) {
        accessGrant = grant.id();
        words = sealed;
        toldBy = by;
        toldAt = now;
    }

    /** Gone with the grant before this one: only what its end is told with. */
    static Meeting gone(Last last, GrantNamed grant) {
        var meeting = new Meeting();
        meeting.id = last.meeting;
        meeting.version = last.version;
        meeting.referral = grant.referral();
        meeting.accessGrant = grant.grant();
        meeting.person = grant.person();
        meeting.owner = grant.owner();
        meeting.receiver = grant.receiver();
        return meeting;
    }

    /** The version with which it was told last. */
    record Last(UUID meeting, Integer version) {}

    /** What became of it. */
    enum Act {
        TOLD,
        TAKEN_BACK,
        /** Whoever told it is named no longer, or signs in no longer. */
        TELLER_GONE,
        /** Its grant ended, and another one opened for the same referral. */
        GRANT_GONE
    }

    SealedPlace place() {
        return new SealedPlace("meeting", "words", id, person, owner);
    }

    MeetingEvent told(List<UUID> workers, List<UUID> colleagues) {
        return new MeetingEvent.Told(id, referral, owner, receiver, workers, colleagues, version);
    }

    MeetingEvent takenBack(List<UUID> workers, List<UUID> colleagues) {
        return new MeetingEvent.TakenBack(id, referral, owner, receiver, workers, colleagues, version + 1);
    }
}
