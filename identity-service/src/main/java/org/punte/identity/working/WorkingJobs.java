package org.punte.identity.working;

import jakarta.enterprise.context.ApplicationScoped;
import org.punte.identity.round.AgencyRounds;
import org.punte.messaging.Republishing;

/** Tells again who works with whom, for whoever has not heard it: an agency at a time. */
@ApplicationScoped
class WorkingJobs implements Republishing {
    private final Working working;
    private final AgencyRounds rounds;

    WorkingJobs(Working working, AgencyRounds rounds) {
        this.working = working;
        this.rounds = rounds;
    }

    @Override
    public int republish() {
        return rounds.sum(working::tellAgain);
    }
}
