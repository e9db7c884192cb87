package org.punte.referrals.callclock;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.punte.referrals.due.DueWork;

/** Looks at calls whose moment has come. */
@ApplicationScoped
class CallJobs {
    private final CallClockRepository calls;
    private final CallWatch watch;
    private final CallClockConfig config;
    private final DueWork work;
    private final Clock clock;

    CallJobs(CallClockRepository calls, CallWatch watch, CallClockConfig config, DueWork work, Clock clock) {
        this.calls = calls;
        this.watch = watch;
        this.config = config;
        this.work = work;
        this.clock = clock;
    }

    @Scheduled(every = "{referral.call.look-every}", concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        // what is over is not called silent any more
        work.all(most -> calls.over(clock.instant(), most), call -> watch.over(call.id()));
        work.all(
                most -> calls.silent(clock.instant().minus(config.emergencySilence()), most),
                call -> watch.silent(call.id()));
    }
}
