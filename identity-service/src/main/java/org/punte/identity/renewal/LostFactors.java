package org.punte.identity.renewal;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.eclipse.microprofile.context.ThreadContext;
import org.punte.identity.keycloak.Factor;
import org.punte.identity.keycloak.KeycloakFactors;
import org.punte.identity.renewal.RenewalRepository.Due;
import org.punte.messaging.failure.DueItems;
import org.punte.web.caller.Acting;
import org.punte.web.problem.Rejection;

/**
 * Ends factors in Keycloak on which two have agreed: at once where it answers, else later. By then the vault is closed; the other
 * way round a Keycloak that answers too late would take a factor away and nobody would know.
 */
@ApplicationScoped
class LostFactors {
    /** Longer than this it is no hiccup: the lost factor still counts. */
    private static final Duration LONG = Duration.ofMinutes(5);

    private final RenewalRepository renewals;
    private final RenewalDecision decision;
    private final KeycloakFactors factors;
    private final Acting acting;
    private final Clock clock;
    private final ManagedExecutor executor = ManagedExecutor.builder()
            .maxAsync(1)
            .propagated(ThreadContext.NONE)
            .cleared(ThreadContext.ALL_REMAINING)
            .build();

    LostFactors(
            RenewalRepository renewals, RenewalDecision decision, KeycloakFactors factors, Acting acting, Clock clock) {
        this.renewals = renewals;
        this.decision = decision;
        this.factors = factors;
        this.acting = acting;
        this.clock = clock;
    }

    /** One after the other: requests need the other threads. */
    void soon(@Observes(during = TransactionPhase.AFTER_SUCCESS) Renewing.Decided decided) {
        executor.execute(() -> end(decided.due()));
    }

    @Scheduled(every = "{identity.renewal.carry-out-every}", concurrentExecution = ConcurrentExecution.SKIP)
    void endDue() {
        List<Due> due = QuarkusTransaction.requiringNew().call(renewals::due);
        DueItems.each(due, this::end);
        var since = clock.instant().minus(LONG);
        var late = due.stream().filter(each -> each.decidedAt().isBefore(since)).count();
        if (late > 0) Log.warnf("%d lost factors were still in Keycloak after %s", late, LONG);
    }

    /** One at a time: a second one beside it could take what was set up after the first. */
    private void end(Due due) {
        boolean mine = acting.as(due.agency(), () -> decision.takeOn(due));
        if (!mine) return;
        try {
            factors.renew(due.account(), Factor.valueOf(due.factor()), due.firstTriedAt());
        } catch (Rejection away) {
            acting.as(due.agency(), () -> decision.notEnded(due));
            Log.infof(
                    "Factor of account %s not ended yet: %s",
                    due.account(), away.type().slug());
            return;
        }
        acting.as(due.agency(), () -> decision.ended(due));
        Log.infof("Factor of account %s renewed", due.account());
    }
}
