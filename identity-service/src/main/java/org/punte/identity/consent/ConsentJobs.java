package org.punte.identity.consent;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import org.punte.identity.agency.AgencyDirectory;
import org.punte.messaging.Republishing;

/** Starts the upkeep: each item in a transaction of its own, as the agency that owns it. */
@ApplicationScoped
class ConsentJobs implements Republishing {
    private final ConsentUpkeep upkeep;
    private final AgencyDirectory agencies;

    ConsentJobs(ConsentUpkeep upkeep, AgencyDirectory agencies) {
        this.upkeep = upkeep;
        this.agencies = agencies;
    }

    /** Reading checks the time by itself; this only tells the others and tidies up. */
    @Scheduled(every = "{identity.consent.expiry-every}", concurrentExecution = ConcurrentExecution.SKIP)
    void expireDue() {
        for (var due = upkeep.due(); !due.isEmpty(); due = upkeep.due()) due.forEach(upkeep::expire);
    }

    @Override
    public int republish() {
        return agencies.ids().stream().mapToInt(upkeep::tellAgain).sum();
    }
}
