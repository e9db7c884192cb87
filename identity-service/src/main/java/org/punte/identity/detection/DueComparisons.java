package org.punte.identity.detection;

import static jakarta.enterprise.event.TransactionPhase.AFTER_SUCCESS;
import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.punte.identity.detection.DueRepository.Due;
import org.punte.identity.vault.IdentityKept;

/** What was told is noted in its own transaction, and wakes the comparing once that has committed. */
@ApplicationScoped
class DueComparisons {
    private static final int CHUNK = 20;

    private final Semaphore committed = new Semaphore(0);
    private final DueRepository due;
    private final Clock clock;

    DueComparisons(DueRepository due, Clock clock) {
        this.due = due;
        this.clock = clock;
    }

    @Transactional(MANDATORY)
    void onKept(@Observes IdentityKept kept) {
        due.ask(kept.person(), kept.owner(), clock.instant());
    }

    void onCommitted(@Observes(during = AFTER_SUCCESS) IdentityKept kept) {
        wake();
    }

    void wake() {
        committed.release();
    }

    /** Returns when woken, or after this long. Many calls to wake are answered by one return. */
    void await(Duration atMost) throws InterruptedException {
        if (committed.tryAcquire(atMost.toNanos(), TimeUnit.NANOSECONDS)) committed.drainPermits();
    }

    @Transactional
    List<Due> next() {
        return due.due(clock.instant(), CHUNK);
    }
}
