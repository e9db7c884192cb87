package org.punte.identity.consent;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import org.punte.identity.round.AgencyRounds;
import org.punte.messaging.Republishing;
import org.punte.messaging.failure.DueItems;

/** Starts the upkeep: each item in a transaction of its own, as the agency that owns it. */
@ApplicationScoped
class ConsentJobs implements Republishing {
    private static final int CHUNK = 500;

    private final ConsentUpkeep upkeep;
    private final AgencyRounds rounds;

    ConsentJobs(ConsentUpkeep upkeep, AgencyRounds rounds) {
        this.upkeep = upkeep;
        this.rounds = rounds;
    }

    /** Reading checks the time by itself; this only tells the others and tidies up. */
    @Scheduled(every = "{identity.consent.expiry-every}", concurrentExecution = ConcurrentExecution.SKIP)
    void endDue() {
        DueItems.all(upkeep::due, upkeep::end);
    }

    @Override
    public int republish() {
        return rounds.sumInChunks((agency, last) -> upkeep.tellAgain(agency, last, CHUNK));
    }
}
