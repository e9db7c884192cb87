package org.punte.referrals.callclock;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.punte.messaging.failure.DueItems;
import org.punte.referrals.callclock.CallClockRepository.Due;
import org.punte.web.caller.Acting;

/** Looks at calls whose moment has come. Each in a transaction of its own, behind a lock: however many look, it happens once. */
@ApplicationScoped
class CallJobs {
    private final CallClockRepository calls;
    private final CallWatch watch;
    private final CallClockConfig config;
    private final Acting acting;
    private final Clock clock;

    CallJobs(CallClockRepository calls, CallWatch watch, CallClockConfig config, Acting acting, Clock clock) {
        this.calls = calls;
        this.watch = watch;
        this.config = config;
        this.acting = acting;
        this.clock = clock;
    }

    @Scheduled(every = "{referral.call.look-every}", concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        // what is over is not called silent any more
        each(most -> calls.over(clock.instant(), most), watch::over);
        each(most -> calls.silent(clock.instant().minus(config.emergencySilence()), most), watch::silent);
    }

    private void each(IntFunction<List<Due>> due, Consumer<UUID> what) {
        DueItems.all(
                most -> QuarkusTransaction.requiringNew().call(() -> due.apply(most)),
                call -> QuarkusTransaction.requiringNew()
                        .run(() -> acting.as(call.agency(), () -> what.accept(call.id()))));
    }
}
