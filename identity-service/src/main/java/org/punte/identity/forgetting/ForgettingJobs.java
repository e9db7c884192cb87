package org.punte.identity.forgetting;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import org.punte.messaging.failure.DueItems;

/** Destroys the keys of who was forgotten, each in a transaction of its own. */
@ApplicationScoped
class ForgettingJobs {
    private final Forgetting forgetting;

    ForgettingJobs(Forgetting forgetting) {
        this.forgetting = forgetting;
    }

    @Scheduled(every = "{identity.forgetting.keys-every}", concurrentExecution = ConcurrentExecution.SKIP)
    void destroyKeys() {
        DueItems.all(forgetting::due, forgetting::destroyKey);
    }
}
