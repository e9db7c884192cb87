package org.punte.identity.blindindex;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.punte.identity.agency.AgencyDirectory;
import org.punte.messaging.failure.DueItems;

/** Looks at each agency in turn, and does a bounded piece of what there is to do. */
@ApplicationScoped
class ReindexingJob {
    private final Reindexing reindexing;
    private final AgencyDirectory agencies;
    private final IndexConfig config;

    ReindexingJob(Reindexing reindexing, AgencyDirectory agencies, IndexConfig config) {
        this.reindexing = reindexing;
        this.agencies = agencies;
        this.config = config;
    }

    @Scheduled(every = "{identity.index.width-every}", concurrentExecution = ConcurrentExecution.SKIP)
    void all() {
        DueItems.each(agencies.ids(), this::of);
    }

    void of(UUID agency) {
        reindexing.look(agency);
        for (int chunk = 0; chunk < config.chunksPerRun(); chunk++) if (!reindexing.step(agency)) return;
    }
}
