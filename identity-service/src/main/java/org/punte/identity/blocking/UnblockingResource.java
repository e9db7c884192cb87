package org.punte.identity.blocking;

import static org.punte.web.caller.Roles.AGENCY_ADMIN;
import static org.punte.web.caller.Roles.NETWORK_ADMIN;

import jakarta.annotation.security.RolesAllowed;
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
import org.punte.web.signin.FreshSignIn;
import org.punte.web.tag.Tagged;
import org.punte.web.tag.Tags;

/** Letting a stopped account in again. */
@Path("/v1/accounts/{id}/unblock")
class UnblockingResource implements Representing {
    private final BlockingWorkflow workflow;

    UnblockingResource(BlockingWorkflow workflow) {
        this.workflow = workflow;
    }

    @POST
    @RolesAllowed({AGENCY_ADMIN, NETWORK_ADMIN})
    @FreshSignIn
    @Idempotent
    @Operation(summary = "Let a stopped account sign in again, with its ordinary roles")
    public RestResponse<UnblockView> unblock(@RestPath UUID id, @RestQuery @Nullable UUID agency) {
        return Tags.tagged(workflow.unblock(id, agency));
    }

    @Override
    public Tagged represent(UUID id) {
        return workflow.unblocked(id);
    }
}
