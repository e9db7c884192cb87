package org.punte.identity.agreement;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import org.punte.identity.round.AgencyRounds;
import org.punte.messaging.Republishing;
import org.punte.messaging.failure.DueItems;

/** Starts the upkeep. */
@ApplicationScoped
class AgreementJobs implements Republishing {
    private final AgreementUpkeep upkeep;
    private final AgencyRounds rounds;

    AgreementJobs(AgreementUpkeep upkeep, AgencyRounds rounds) {
        this.upkeep = upkeep;
        this.rounds = rounds;
    }

    /** Reading checks the time by itself; this tells the others and warns in time. */
    @Scheduled(every = "{identity.agreement.upkeep-every}", concurrentExecution = ConcurrentExecution.SKIP)
    void keepUp() {
        DueItems.all(upkeep::ended, upkeep::expire);
        DueItems.all(upkeep::endingSoon, upkeep::warn);
    }

    @Override
    public int republish() {
        return rounds.sum(upkeep::tellAgain);
    }
}
