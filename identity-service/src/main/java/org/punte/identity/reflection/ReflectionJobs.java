package org.punte.identity.reflection;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import org.punte.messaging.failure.DueItems;

/** Starts the warnings and the ends: each period in a transaction of its own, as its agency. */
@ApplicationScoped
class ReflectionJobs {
    private final ReflectionUpkeep upkeep;

    ReflectionJobs(ReflectionUpkeep upkeep) {
        this.upkeep = upkeep;
    }

    @Scheduled(every = "{identity.reflection.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void seeToDue() {
        DueItems.all(upkeep::due, upkeep::happen);
    }
}
