package org.punte.referrals.clock;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.punte.messaging.failure.Causes;
import org.punte.messaging.failure.DueItems;
import org.punte.referrals.clock.ClockRepository.Due;
import org.punte.referrals.deadline.Deadlines;

/** Looks for due clocks, again and again, in every replica. */
@ApplicationScoped
class ClockJobs {
    private static final Duration LATER = Duration.ofMinutes(1);

    private final Ringing ringing;
    private final Deadlines deadlines;
    private final ClockConfig config;

    ClockJobs(Ringing ringing, Deadlines deadlines, ClockConfig config) {
        this.ringing = ringing;
        this.deadlines = deadlines;
        this.config = config;
    }

    @Scheduled(every = "{referral.clock.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void ring() {
        DueItems.each(ringing.due(config.chunk()), this::look);
    }

    void look(Due due) {
        try {
            ringing.look(due);
        } catch (RuntimeException | Error e) {
            // classes only: a message may quote a row
            Log.warnf("The clock of referral %s is looked at later, because of %s", due.id(), Causes.located(e));
            ringing.putOff(due, deadlines.now().plus(LATER));
        }
    }
}
