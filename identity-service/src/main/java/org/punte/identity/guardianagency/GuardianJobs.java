package org.punte.identity.guardianagency;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.eclipse.microprofile.context.ThreadContext;
import org.punte.identity.agency.AgencyDirectory;
import org.punte.identity.agency.AgencyDirectory.Listed;
import org.punte.identity.agency.AgencyMoves.Closing;
import org.punte.identity.blocking.Blocking.Blocked;
import org.punte.messaging.failure.DueItems;
import org.punte.web.problem.Rejection;

/** Follows who supervises at guardian agencies: at once when an agency closes, then again and again. */
@ApplicationScoped
class GuardianJobs {
    private final AgencyDirectory agencies;
    private final Guardianship guardianship;
    private final ManagedExecutor executor = ManagedExecutor.builder()
            .maxAsync(1)
            .propagated(ThreadContext.NONE)
            .cleared(ThreadContext.ALL_REMAINING)
            .build();

    GuardianJobs(AgencyDirectory agencies, Guardianship guardianship) {
        this.agencies = agencies;
        this.guardianship = guardianship;
    }

    /** Closing never waits for Keycloak, which has to know who comes. */
    void closes(@Observes(during = TransactionPhase.AFTER_SUCCESS) Closing closing) {
        executor.execute(this::look);
    }

    /** In the transaction that blocks: a coerced supervisor is stopped wherever she was let in for that agency. */
    void blocks(@Observes Blocked blocked) {
        agencies.closing().stream()
                .filter(closing -> blocked.agency().equals(closing.guardian()))
                .forEach(closing -> guardianship.blocked(blocked.account(), closing));
    }

    @Scheduled(every = "{identity.guardian-agency.look-every}", concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        DueItems.each(agencies.closing(), this::keep);
    }

    private void keep(Listed closing) {
        try {
            guardianship.keep(closing);
        } catch (Rejection later) {
            Log.warnf("Who decides at agency %s is looked at again: %s", closing.id(), later.getMessage());
        }
    }
}
