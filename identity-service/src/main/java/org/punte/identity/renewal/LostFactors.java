package org.punte.identity.renewal;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.List;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.eclipse.microprofile.context.ThreadContext;
import org.punte.identity.keycloak.Factor;
import org.punte.identity.keycloak.KeycloakFactors;
import org.punte.identity.renewal.RenewalRepository.Due;
import org.punte.web.caller.Acting;
import org.punte.web.problem.Rejection;

/**
 * Ends factors in Keycloak on which two have agreed: at once where it answers, else later. By then the vault is closed; the other
 * way round a Keycloak that answers too late would take a factor away and nobody would know.
 */
@ApplicationScoped
class LostFactors {
    private final RenewalRepository renewals;
    private final KeycloakFactors factors;
    private final Acting acting;
    private final ManagedExecutor executor = ManagedExecutor.builder()
            .maxAsync(1)
            .propagated(ThreadContext.NONE)
            .cleared(ThreadContext.ALL_REMAINING)
            .build();

    LostFactors(RenewalRepository renewals, KeycloakFactors factors, Acting acting) {
        this.renewals = renewals;
        this.factors = factors;
        this.acting = acting;
    }

    /** One after the other: requests need the other threads. */
    void soon(@Observes(during = TransactionPhase.AFTER_SUCCESS) Renewing.Decided decided) {
        executor.execute(() -> end(decided.due()));
    }

    @Scheduled(every = "{identity.renewal.carry-out-every}", concurrentExecution = ConcurrentExecution.SKIP)
    void endDue() {
        List<Due> due = QuarkusTransaction.requiringNew().call(renewals::due);
        due.forEach(this::end);
    }

    private void end(Due due) {
        try {
            factors.renew(due.account(), Factor.valueOf(due.factor()));
        } catch (Rejection away) {
            Log.infof(
                    "Factor of account %s not ended yet: %s",
                    due.account(), away.type().slug());
            return;
        }
        QuarkusTransaction.requiringNew().run(() -> acting.as(due.agency(), () -> renewals.done(due.renewal())));
        Log.infof("Factor of account %s renewed", due.account());
    }
}
