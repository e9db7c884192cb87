package org.punte.identity.agreement;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import org.punte.identity.agency.AgencyDirectory;
import org.punte.messaging.Republishing;

/** Starts the upkeep. */
@ApplicationScoped
class AgreementJobs implements Republishing {
    private final AgreementUpkeep upkeep;
    private final AgencyDirectory agencies;

    AgreementJobs(AgreementUpkeep upkeep, AgencyDirectory agencies) {
        this.upkeep = upkeep;
        this.agencies = agencies;
    }

    /** Reading checks the time by itself; this tells the others and warns in time. */
    @Scheduled(every = "{identity.agreement.upkeep-every}", concurrentExecution = ConcurrentExecution.SKIP)
    void keepUp() {
        for (var due = upkeep.ended(); !due.isEmpty(); due = upkeep.ended()) due.forEach(upkeep::expire);
        for (var due = upkeep.endingSoon(); !due.isEmpty(); due = upkeep.endingSoon()) due.forEach(upkeep::warn);
    }

    @Override
    public int republish() {
        return agencies.ids().stream().mapToInt(upkeep::tellAgain).sum();
    }
}
