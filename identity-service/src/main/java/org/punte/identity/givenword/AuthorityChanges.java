package org.punte.identity.givenword;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.punte.identity.age.AgeSettled;
import org.punte.identity.age.AgeSettled.Cause;
import org.punte.identity.consent.ConsentEvent;
import org.punte.identity.round.AgencyRounds;
import org.punte.messaging.Republishing;

/** When a word no longer suffices: its giver was found to be a child, or the person it was given for is none any more. */
@ApplicationScoped
class AuthorityChanges implements Republishing {
    private final Wavering wavering;
    private final AgencyRounds rounds;

    AuthorityChanges(Wavering wavering, AgencyRounds rounds) {
        this.wavering = wavering;
        this.rounds = rounds;
    }

    void settled(@Observes AgeSettled age) {
        if (age.becameAdult()) wavering.ofAge(age.person());
        if (age.becameChild() && age.cause() != Cause.REGISTERED) wavering.child(age.person());
    }

    void ended(@Observes ConsentEvent.Ended ended) {
        wavering.ended(ended.subject());
    }

    @Override
    public int republish() {
        return rounds.sum(wavering::tellAgain);
    }
}
