package org.punte.identity.reading;

import static org.punte.identity.reading.ReadingProblem.READING_NOT_FOUND;
import static org.punte.web.caller.Roles.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.punte.web.caller.Caller;

/**
 * A supervisor of the receiver reads under a grant that names others, each time with a reason of its own: a repeated
 * request is another reading, so there is no idempotency key here.
 */
@Path("/v1/supervised-readings")
class SupervisedReadingResource {
    private final PersonOpening opening;
    private final AccessLedger ledger;
    private final Caller caller;

    SupervisedReadingResource(PersonOpening opening, AccessLedger ledger, Caller caller) {
        this.opening = opening;
        this.ledger = ledger;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(SUPERVISOR)
    @ResponseStatus(200)
    @Operation(summary = "Read the person of an accepted referral as supervisor, with a reason")
    public SharedPersonView read(@NotNull @Valid SupervisedReading reading) {
        return opening.openSupervised(reading).orElseThrow(() -> {
            ledger.refused(opening.meant(reading.referral()));
            caller.requireMayOpenSealed();
            return READING_NOT_FOUND.because("Nothing to read under referral %s", reading.referral());
        });
    }
}
