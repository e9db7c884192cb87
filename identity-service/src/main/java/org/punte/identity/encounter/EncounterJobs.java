package org.punte.identity.encounter;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import org.punte.messaging.failure.DueItems;

/** Starts the forgetting: each contact in a transaction of its own, as its agency. */
@ApplicationScoped
class EncounterJobs {
    private final EncounterUpkeep upkeep;

    EncounterJobs(EncounterUpkeep upkeep) {
        this.upkeep = upkeep;
    }

    @Scheduled(every = "{identity.encounter.forgetting-every}", concurrentExecution = ConcurrentExecution.SKIP)
    void forgetDue() {
        DueItems.all(upkeep::due, upkeep::forget);
    }
}
