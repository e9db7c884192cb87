package org.punte.referrals.promise;

import static org.punte.web.caller.Roles.CASEWORKER;
import static org.punte.web.caller.Roles.DESK;
import static org.punte.web.caller.Roles.SUPERVISOR;
import static org.punte.web.tag.Tags.tagged;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.punte.referrals.reading.ReceivedView;
import org.punte.referrals.reading.ReferralReading;
import org.punte.web.caller.ClientScope;
import org.punte.web.idempotency.Idempotent;
import org.punte.web.idempotency.Representing;
import org.punte.web.tag.IfMatch;
import org.punte.web.tag.Tagged;

/** Confirming is no move of its own but an acceptance with nothing to type. */
@Path("/v1/referrals/{id}/promise-confirmation")
@IfMatch
class ConfirmationResource implements Representing {
    private final PromiseWorkflow workflow;
    private final ReferralReading reading;

    ConfirmationResource(PromiseWorkflow workflow, ReferralReading reading) {
        this.workflow = workflow;
        this.reading = reading;
    }

    @POST
    @RolesAllowed({CASEWORKER, SUPERVISOR, DESK})
    @ClientScope("referrals:answer")
    @Idempotent
    @Operation(summary = "We take it on as we promised; without workers, I work with the person")
    public RestResponse<ReceivedView> confirm(@RestPath UUID id, @NotNull @Valid ConfirmPromise command) {
        return tagged(reading.received(workflow.confirm(id, command)));
    }

    @Override
    public Tagged represent(UUID id) {
        return reading.show(id);
    }
}
