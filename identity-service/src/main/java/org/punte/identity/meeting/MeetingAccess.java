package org.punte.identity.meeting;

import static org.punte.identity.meeting.MeetingProblem.MEETING_NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.punte.identity.livegrant.LiveGrants;
import org.punte.identity.livegrant.LiveGrants.Live;
import org.punte.identity.person.PersonAccess;
import org.punte.identity.vault.Ledger;
import org.punte.identity.vault.Ledger.Entitlement;
import org.punte.web.caller.Caller;
import org.punte.web.problem.Rejection;

/** Who says and who hears where to meet, while the grant of the referral lives. To everybody else there is nothing, and the attempt is in the ledger. */
@ApplicationScoped
@Transactional
class MeetingAccess {
    private final LiveGrants grants;
    private final PersonAccess persons;
    private final Ledger ledger;
    private final Caller caller;

    MeetingAccess(LiveGrants grants, PersonAccess persons, Ledger ledger, Caller caller) {
        this.grants = grants;
        this.persons = persons;
        this.ledger = ledger;
        this.caller = caller;
    }

    /** The grant in which the caller is named. */
    Live requireNamed(UUID referral) {
        caller.requireMayOpenSealed();
        return grants.forNamed(referral).orElseThrow(() -> refused(referral));
    }

    /** The same, and for the owner's assigned workers. */
    Live requireReader(UUID referral) {
        caller.requireMayOpenSealed();
        return grants.forNamed(referral).or(() -> sent(referral)).orElseThrow(() -> closed(referral));
    }

    /** Written down before it is opened. */
    void reads(Live grant) {
        var own = grant.owner().equals(caller.agency());
        ledger.allowedMeeting(grant.person(), own ? null : Entitlement.granted(grant.id(), grant.consent(), null));
    }

    /** Nobody is sent to somebody whom the person must not meet, whatever has been heard of it here. */
    boolean mayMeet(Live grant, Meeting meeting) {
        return grants.mayMeet(grant, meeting.receiver, meeting.toldBy);
    }

    /** The same for whoever might know, and looks whether it is told by now. */
    Rejection none(UUID referral) {
        return unknown(referral).noGuess();
    }

    private Optional<Live> sent(UUID referral) {
        return grants.ofSent(referral).filter(grant -> persons.isAssigned(grant.person()));
    }

    /** Whoever works with the person is no intruder where only the grant is not live now. */
    private Rejection closed(UUID referral) {
        return persons.isAssigned(grants.meant(referral)) ? none(referral) : refused(referral);
    }

    private Rejection refused(UUID referral) {
        ledger.refused(grants.meant(referral));
        return unknown(referral);
    }

    private static Rejection unknown(UUID referral) {
        return MEETING_NOT_FOUND.because("No meeting for referral %s", referral);
    }
}
