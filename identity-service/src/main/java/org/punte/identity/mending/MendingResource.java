package org.punte.identity.mending;

import static org.punte.web.caller.Roles.CASEWORKER;
import static org.punte.web.caller.Roles.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.punte.identity.withdrawal.WithdrawalView;
import org.punte.web.idempotency.Idempotent;
import org.punte.web.idempotency.Representing;
import org.punte.web.tag.Tagged;
import org.punte.web.tag.Tags;

/** One change of mind, and mending it. */
@Path("/v1/withdrawals/{id}")
class MendingResource implements Representing {
    private final MendingWorkflow workflow;

    MendingResource(MendingWorkflow workflow) {
        this.workflow = workflow;
    }

    @GET
    @RolesAllowed({CASEWORKER, SUPERVISOR})
    @Operation(summary = "One change of mind, and what it ended")
    public RestResponse<WithdrawalView> see(@RestPath UUID id) {
        return Tags.tagged(workflow.see(id));
    }

    @POST
    @Path("/mending")
    @RolesAllowed({CASEWORKER, SUPERVISOR})
    @Idempotent
    @Operation(
            summary = "It was a mistake: give again, in new records, what it ended, after asking the person once more")
    public RestResponse<WithdrawalView> mend(@RestPath UUID id, @NotNull @Valid Mend command) {
        return Tags.tagged(workflow.mend(id));
    }

    @Override
    public Tagged represent(UUID id) {
        return workflow.see(id);
    }
}
