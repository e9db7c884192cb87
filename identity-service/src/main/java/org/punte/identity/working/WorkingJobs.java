package org.punte.identity.working;

import jakarta.enterprise.context.ApplicationScoped;
import org.punte.identity.round.AgencyRounds;
import org.punte.messaging.Republishing;

/** Tells again who works with whom, for whoever has not heard it: an agency at a time, some persons in a transaction. */
@ApplicationScoped
class WorkingJobs implements Republishing {
    private static final int CHUNK = 500;

    private final Working working;
    private final AgencyRounds rounds;

    WorkingJobs(Working working, AgencyRounds rounds) {
        this.working = working;
        this.rounds = rounds;
    }

    @Override
    public int republish() {
        return rounds.sumInChunks((agency, last) -> working.tellAgain(agency, last, CHUNK));
    }
}
