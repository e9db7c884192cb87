package org.punte.referrals.handback;

import static org.punte.web.caller.Roles.CASEWORKER;
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

/** Giving somebody back. */
@Path("/v1/referrals")
@IfMatch
class ReturnResource implements Representing {
    private final ReturnWorkflow workflow;
    private final ReferralReading reading;

    ReturnResource(ReturnWorkflow workflow, ReferralReading reading) {
        this.workflow = workflow;
        this.reading = reading;
    }

    @POST
    @Path("/{id}/return")
    @RolesAllowed({CASEWORKER, SUPERVISOR})
    @ClientScope("referrals:answer")
    @Idempotent
    @Operation(summary = "We give back whom we had taken on; supervisors of both sides hear of it")
    public RestResponse<ReceivedView> giveBack(@RestPath UUID id, @NotNull @Valid ReturnReferral command) {
        return tagged(workflow.giveBack(id, command));
    }

    @Override
    public Tagged represent(UUID id) {
        return reading.show(id);
    }
}
