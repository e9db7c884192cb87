package org.punte.identity.ledger;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import org.punte.identity.agency.AgencyDirectory;
import org.punte.messaging.failure.DueItems;

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
        DueItems.each(chain.due(), this::chain);
    }

    private void chain(UUID agency) {
        while (chain.chain(agency) > 0) {
            // until nothing is left behind the fence
        }
    }

    /** Last of all. */
    void onStart(@Observes @Priority(5000) StartupEvent start) {
        if (config.verify()) executor.execute(() -> agencies.ids().forEach(verification::verify));
        config.report().ifPresent(file -> executor.execute(() -> reportAndEnd(file)));
    }

    /** Whoever started us reads the file: without one the verification did not come to its end. */
    private void reportAndEnd(Path file) {
        try {
            report(file);
        } finally {
            Quarkus.asyncExit();
        }
    }

    void report(Path file) {
        var lines = agencies.ids().stream()
                .map(verification::verify)
                .map(LedgerJobs::line)
                .toList();
        try {
            Files.write(file, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Agency, then how many readings and the last hash, or what is wrong first, and where. */
    private static String line(VerificationView view) {
        if (view.intact()) return "%s intact %d %s".formatted(view.agency(), view.checked(), view.head());
        var first = view.findings().get(0);
        return "%s %s %d".formatted(view.agency(), first.what(), first.seq());
    }
}
