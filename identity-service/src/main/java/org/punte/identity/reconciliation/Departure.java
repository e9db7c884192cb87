package org.punte.identity.reconciliation;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.eclipse.microprofile.context.ThreadContext;
import org.punte.identity.agency.AgencyMoves;
import org.punte.identity.keycloak.KeycloakOrganizations;
import org.punte.web.problem.Rejection;

/** Shuts the sign-in of an agency that has left: at once where Keycloak answers, else with the next comparisons. */
@ApplicationScoped
class Departure {
    private final KeycloakOrganizations organizations;
    /** One thread, outside of the transaction that has just ended. */
    private final ManagedExecutor executor = ManagedExecutor.builder()
            .maxAsync(1)
            .propagated(ThreadContext.NONE)
            .cleared(ThreadContext.ALL_REMAINING)
            .build();

    Departure(KeycloakOrganizations organizations) {
        this.organizations = organizations;
    }

    void soon(@Observes(during = TransactionPhase.AFTER_SUCCESS) AgencyMoves.Departed departed) {
        executor.execute(() -> shut(departed));
    }

    private void shut(AgencyMoves.Departed departed) {
        try {
            organizations.disable(departed.agency());
            Log.infof("Agency %s can no longer be chosen at sign-in", departed.agency());
        } catch (Rejection away) {
            Log.infof(
                    "Sign-in of agency %s not shut yet: %s",
                    departed.agency(), away.type().slug());
        }
    }
}
