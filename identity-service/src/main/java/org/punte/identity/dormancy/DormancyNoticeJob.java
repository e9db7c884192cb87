package org.punte.identity.dormancy;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import org.punte.messaging.failure.DueItems;

/** Looks for accounts that will be blocked soon and of which nothing was said; each in a transaction of its own. */
@ApplicationScoped
class DormancyNoticeJob {
    private final DormancyNotices notices;

    DormancyNoticeJob(DormancyNotices notices) {
        this.notices = notices;
    }

    @Scheduled(every = "{identity.blocking.dormancy-every}", concurrentExecution = ConcurrentExecution.SKIP)
    void announce() {
        DueItems.all(notices::due, notices::tell);
    }
}
