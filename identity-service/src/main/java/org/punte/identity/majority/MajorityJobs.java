package org.punte.identity.majority;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.punte.messaging.failure.DueItems;

/** Looks every hour: a day missed is made up, a day done is not done again. */
@ApplicationScoped
class MajorityJobs {
    private static final UUID FIRST = new UUID(0L, 0L);

    private final MajorityUpkeep upkeep;

    MajorityJobs(MajorityUpkeep upkeep) {
        this.upkeep = upkeep;
    }

    @Scheduled(every = "{identity.majority.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        var due = upkeep.due(FIRST);
        while (!due.isEmpty()) {
            DueItems.each(due, upkeep::look);
            due = upkeep.due(due.get(due.size() - 1).person());
        }
    }
}
