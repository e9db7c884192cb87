package org.punte.referrals.routing;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Computes the bands anew; twice at once changes nothing. */
@ApplicationScoped
class AnswerBandJobs {
    private final AnswerBandRepository bands;
    private final Clock clock;

    AnswerBandJobs(AnswerBandRepository bands, Clock clock) {
        this.bands = bands;
        this.clock = clock;
    }

    @Scheduled(
            every = "{referral.routing.answers-every}",
            delayed = "{referral.routing.answers-first}",
            concurrentExecution = ConcurrentExecution.SKIP)
    @Transactional
    void refresh() {
        bands.refresh(clock.instant());
    }
}
