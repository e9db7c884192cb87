package org.punte.referrals.call;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.punte.web.caller.Acting;

/** Ends calls in which nobody was confirmed in time. Each in a transaction of its own, behind a lock: it happens once. */
@ApplicationScoped
class CallJobs {
    private final CallRepository calls;
    private final CallWorkflow workflow;
    private final Acting acting;
    private final Clock clock;

    CallJobs(CallRepository calls, CallWorkflow workflow, Acting acting, Clock clock) {
        this.calls = calls;
        this.workflow = workflow;
        this.acting = acting;
        this.clock = clock;
    }

    @Scheduled(every = "{referral.call.look-every}", concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        var due = QuarkusTransaction.requiringNew().call(() -> calls.due(clock.instant()));
        for (var call : due)
            QuarkusTransaction.requiringNew().run(() -> acting.as(call.agency(), () -> workflow.lapse(call.id())));
    }
}
