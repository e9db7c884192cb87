package org.punte.identity.ledger;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.ExecutorService;
import org.punte.identity.agency.AgencyDirectory;

/** Starts the chaining, each agency in a transaction of its own, and a verification of all where it was asked for. */
@ApplicationScoped
class LedgerJobs {
    private final LedgerChain chain;
    private final LedgerVerification verification;
    private final AgencyDirectory agencies;
    private final ExecutorService executor;
    private final LedgerConfig config;

    LedgerJobs(
            LedgerChain chain,
            LedgerVerification verification,
            AgencyDirectory agencies,
            ExecutorService executor,
            LedgerConfig config) {
        this.chain = chain;
        this.verification = verification;
        this.agencies = agencies;
        this.executor = executor;
        this.config = config;
    }

    @Scheduled(every = "{identity.ledger.chain-every}", concurrentExecution = ConcurrentExecution.SKIP)
    void chainDue() {
        for (var agency : chain.due()) {
            while (chain.chain(agency) > 0) {
                // until nothing is left behind the fence
            }
        }
    }

    /** Last of all. */
    void onStart(@Observes @Priority(5000) StartupEvent start) {
        if (config.verify()) executor.execute(() -> agencies.ids().forEach(verification::verify));
    }
}
