package org.punte.identity.freeze;

import static org.punte.web.caller.Roles.AGENCY_ADMIN;
import static org.punte.web.caller.Roles.HOLDER;
import static org.punte.web.caller.Roles.NETWORK_ADMIN;
import static org.punte.web.caller.Roles.SUPERVISOR;
import static org.punte.web.problem.CommonProblem.NOT_FOUND;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.punte.web.caller.Caller;
import org.punte.web.idempotency.Idempotent;
import org.punte.web.idempotency.Representing;
import org.punte.web.signin.FreshSignIn;
import org.punte.web.tag.Tagged;
import org.punte.web.tag.Tags;

/** Stopping a colleague's account that looks coerced or stolen. */
@Path("/v1/accounts/{id}")
class FreezeResource implements Representing {
    private final FreezeWorkflow workflow;
    private final Caller caller;

    FreezeResource(FreezeWorkflow workflow, Caller caller) {
        this.workflow = workflow;
        this.caller = caller;
    }

    @POST
    @Path("/freeze")
    @RolesAllowed(HOLDER)
    @Idempotent
    @Operation(summary = "Stop a colleague's account that looks coerced or stolen; the last awake desk needs two")
    public RestResponse<FreezeView> freeze(@RestPath UUID id) {
        return Tags.tagged(workflow.freeze(id, caller));
    }

    @POST
    @Path("/unfreeze")
    @RolesAllowed({SUPERVISOR, AGENCY_ADMIN, NETWORK_ADMIN})
    @FreshSignIn
    @Idempotent
    @Operation(summary = "Lift a freeze: the first one asks, the second one does it")
    public RestResponse<FreezeView> unfreeze(@RestPath UUID id, @RestQuery @Nullable UUID agency) {
        return Tags.tagged(workflow.unfreeze(id, agency));
    }

    @Override
    public Tagged represent(UUID id) {
        return workflow.see(id).orElseThrow(() -> NOT_FOUND.because("Not there any more"));
    }
}
