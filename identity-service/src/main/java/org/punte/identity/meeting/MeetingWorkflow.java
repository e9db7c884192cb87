package org.punte.identity.meeting;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.identity.blocking.Blocking.Blocked;
import org.punte.identity.livegrant.GrantNamed;
import org.punte.identity.livegrant.LiveGrants.Live;
import org.punte.identity.meeting.Meeting.Act;
import org.punte.sealing.Sealer;

/** Telling, reading and taking back where to meet; one transaction each. */
@ApplicationScoped
@Transactional
class MeetingWorkflow {
    private final MeetingRepository meetings;
    private final MeetingAccess access;
    private final MeetingRules rules;
    private final MeetingTelling telling;
    private final Sealer sealer;

    MeetingWorkflow(
            MeetingRepository meetings,
            MeetingAccess access,
            MeetingRules rules,
            MeetingTelling telling,
            Sealer sealer) {
        this.meetings = meetings;
        this.access = access;
        this.rules = rules;
        this.telling = telling;
        this.sealer = sealer;
    }

    /** What is told last holds. */
    MeetingToldView tell(UUID referral, TellMeeting command) {
        var before = access.requireNamed(referral);
        command.require();
        var place = MeetingPlace.of(command);
        rules.require(place, telling.receiver());
        telling.asOwner(before, () -> meetings.hold(referral));
        var grant = access.requireNamed(referral); // whoever was taken out while we waited is named no longer
        if (meetings.holdBlocked(telling.teller(), telling.receiver()) || meetings.hasBegun(referral))
            throw access.none(referral);
        var meeting = meetings.of(referral).orElseGet(() -> new Meeting(grant, telling.receiver()));
        meeting.tell(grant, sealer.seal(meeting.place(), place.text()), telling.teller(), telling.now());
        meetings.persistAndFlush(meeting);
        meetings.note(meeting, Act.TOLD, telling.teller(), telling.now());
        telling.told(meeting, meetings.named(meeting.accessGrant));
        return MeetingToldView.of(meeting);
    }

    /** A reading. */
    MeetingView see(UUID referral) {
        var grant = access.requireReader(referral);
        var meeting = under(grant);
        if (!access.mayMeet(grant, meeting)) throw access.none(referral);
        access.reads(grant);
        var place = MeetingPlace.parse(sealer.open(meeting.place(), meeting.words));
        return MeetingView.of(meeting, place, rules.zoneOf(meeting.receiver));
    }

    /** That it is told, for whoever could read it. */
    MeetingToldView told(UUID referral) {
        return MeetingToldView.of(under(access.requireNamed(referral)));
    }

    /** Asked again it is not there any more. */
    void takeBack(UUID referral) {
        var grant = access.requireNamed(referral);
        telling.asOwner(grant, () -> meetings.hold(referral));
        var meeting = under(grant);
        meetings.forget(meeting);
        meetings.note(meeting, Act.TAKEN_BACK, telling.teller(), telling.now());
        telling.takenBack(meeting, meetings.named(meeting.accessGrant), telling.teller());
    }

    /** A place is kept no longer than whoever told it is named; one that went with an earlier grant has to be said anew. Runs as the owner. */
    void named(@Observes GrantNamed grant) {
        var told = meetings.of(grant.referral());
        if (told.filter(meeting -> meeting.accessGrant.equals(grant.grant())).isEmpty()) replaced(grant, told);
        else told.filter(meeting -> !grant.workers().contains(meeting.toldBy)).ifPresent(this::withoutTeller);
    }

    private void replaced(GrantNamed grant, Optional<Meeting> before) {
        before.ifPresent(meetings::forget);
        if (meetings.hasBegun(grant.referral())) return;
        meetings.standing(grant.referral())
                .map(last -> Meeting.gone(last, grant))
                .ifPresent(gone -> ended(gone, Act.GRANT_GONE, null));
    }

    /** Nobody is sent to whoever was blocked or frozen. Runs as the receiver. */
    void blocked(@Observes Blocked teller) {
        meetings.flush(); // the account first: whoever tells in this moment has told before, or waits
        meetings.toldBy(teller.account(), teller.agency()).forEach(this::withoutTeller);
    }

    private void withoutTeller(Meeting meeting) {
        meetings.forget(meeting);
        ended(meeting, Act.TELLER_GONE, meeting.toldBy);
    }

    private void ended(Meeting meeting, Act act, @Nullable UUID teller) {
        meetings.note(meeting, act, teller, telling.now());
        telling.takenBack(meeting, meetings.named(meeting.accessGrant), teller);
    }

    /** What was told under a grant that is over holds no more, also where another one of the same referral lives. */
    private Meeting under(Live grant) {
        return meetings.of(grant.referral())
                .filter(meeting -> meeting.accessGrant.equals(grant.id()))
                .orElseThrow(() -> access.none(grant.referral()));
    }

    /** They have met. Runs as the sender. */
    void begun(UUID referral, UUID sender, UUID receiver) {
        meetings.hold(referral);
        meetings.begin(referral, sender, receiver, telling.now());
        Log.infof("Referral %s needs no meeting any more", referral);
    }
}
