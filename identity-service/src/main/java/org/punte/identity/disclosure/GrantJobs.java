package org.punte.identity.disclosure;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.punte.identity.round.AgencyRounds;
import org.punte.messaging.Republishing;
import org.punte.messaging.failure.DueItems;

/** Starts the upkeep: each grant in a transaction of its own, as the agency that owns the person. */
@ApplicationScoped
class GrantJobs implements Republishing {
    private final GrantUpkeep upkeep;
    private final AgencyRounds rounds;
    private final Clock clock;

    GrantJobs(GrantUpkeep upkeep, AgencyRounds rounds, Clock clock) {
        this.upkeep = upkeep;
        this.rounds = rounds;
        this.clock = clock;
    }

    @Scheduled(every = "{identity.grant.closing-every}", concurrentExecution = ConcurrentExecution.SKIP)
    void endDue() {
        DueItems.all(most -> upkeep.due(clock, most), upkeep::end);
    }

    @Override
    public int republish() {
        return rounds.sumInChunks(upkeep::tellAgain);
    }
}
