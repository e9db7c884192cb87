package org.punte.identity.summary;

import static org.punte.identity.summary.SummaryProblem.SITUATION_SUMMARY_NOT_FOUND;
import static org.punte.web.caller.Roles.CASEWORKER;
import static org.punte.web.caller.Roles.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.punte.identity.vault.Ledger;

/** The coded summary over HTTP: for the owner's assigned workers, and for named workers under a covering grant. */
@Path("/v1/persons/{id}/situation-summary")
class SummaryResource {
    private final SummaryReading reading;
    private final Ledger ledger;

    SummaryResource(SummaryReading reading, Ledger ledger) {
        this.reading = reading;
        this.ledger = ledger;
    }

    @GET
    @RolesAllowed({CASEWORKER, SUPERVISOR})
    @Operation(summary = "What happened to a person in codes, for whoever may read it now")
    public SummaryView read(@RestPath("id") UUID person) {
        return reading.read(person).orElseThrow(() -> {
            ledger.refused(person);
            return SITUATION_SUMMARY_NOT_FOUND.because("Nothing to read of %s", person);
        });
    }
}
