package org.punte.identity.forgetting;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;

/** Destroys the keys of who was forgotten, each in a transaction of its own. */
@ApplicationScoped
class ForgettingJobs {
    private final Forgetting forgetting;

    ForgettingJobs(Forgetting forgetting) {
        this.forgetting = forgetting;
    }

    @Scheduled(every = "{identity.forgetting.keys-every}", concurrentExecution = ConcurrentExecution.SKIP)
    void destroyKeys() {
        for (var due = forgetting.due(); !due.isEmpty(); due = forgetting.due()) due.forEach(forgetting::destroyKey);
    }
}
