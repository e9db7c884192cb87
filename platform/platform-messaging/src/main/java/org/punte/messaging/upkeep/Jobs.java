package org.punte.messaging.upkeep;

import io.quarkus.scheduler.Scheduler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.punte.web.startup.Draining;

/** All work that nobody asks for, of the platform and of the service: none of it begins while the service drains. */
@ApplicationScoped
class Jobs {
    private final Scheduler scheduler;

    Jobs(Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    /** What has begun goes on: its transaction ends or is rolled back, and another replica begins anew. */
    void onStop(@Observes Draining begun) {
        scheduler.pause();
    }
}
