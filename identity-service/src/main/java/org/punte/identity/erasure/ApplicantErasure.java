package org.punte.identity.erasure;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Erases who applied, and how to reach them, when nobody needs it any more; by then an undecided application is refused. */
@ApplicationScoped
class ApplicantErasure {
    private final ApplicantRepository applicants;
    private final ErasureConfig config;
    private final Clock clock;

    ApplicantErasure(ApplicantRepository applicants, ErasureConfig config, Clock clock) {
        this.applicants = applicants;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(every = "{identity.erasure.every}", concurrentExecution = ConcurrentExecution.SKIP)
    @Transactional
    void eraseOld() {
        var now = clock.instant();
        applicants
                .erase(now.minus(config.afterDecision()), now.minus(config.undecided()), now)
                .forEach(id -> Log.infof("Contacts of application %s erased", id));
    }
}
