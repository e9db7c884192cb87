package org.punte.identity.blocking;

import static org.punte.web.caller.Roles.AGENCY_ADMIN;
import static org.punte.web.caller.Roles.NETWORK_ADMIN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.punte.web.idempotency.Idempotent;
import org.punte.web.idempotency.Representing;
import org.punte.web.tag.Tagged;
import org.punte.web.tag.Tags;

/** Stopping an account, and what is left to do then. */
@Path("/v1/accounts/{id}/block")
class BlockingResource implements Representing {
    private final BlockingWorkflow workflow;

    BlockingResource(BlockingWorkflow workflow) {
        this.workflow = workflow;
    }

    @POST
    @RolesAllowed({AGENCY_ADMIN, NETWORK_ADMIN})
    @Idempotent
    @Operation(summary = "Stop an account; the answer says what is left to do")
    public RestResponse<BlockView> block(
            @RestPath UUID id, @RestQuery @Nullable UUID agency, @NotNull @Valid BlockAccount command) {
        return Tags.tagged(workflow.block(id, agency, command.why()));
    }

    @GET
    @RolesAllowed({AGENCY_ADMIN, NETWORK_ADMIN})
    @Operation(summary = "What is left to do about a blocked account: secrets to rotate, persons to assign")
    public RestResponse<BlockView> left(@RestPath UUID id, @RestQuery @Nullable UUID agency) {
        return Tags.tagged(workflow.left(id, agency));
    }

    @Override
    public Tagged represent(UUID id) {
        return workflow.see(id);
    }
}
