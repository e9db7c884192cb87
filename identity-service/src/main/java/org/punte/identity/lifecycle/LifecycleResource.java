package org.punte.identity.lifecycle;

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
import org.jboss.resteasy.reactive.RestResponse;
import org.punte.identity.agency.AgencyView;
import org.punte.web.idempotency.Idempotent;
import org.punte.web.idempotency.Representing;
import org.punte.web.page.CursorPage;
import org.punte.web.tag.Tagged;
import org.punte.web.tag.Tags;

/** Decisions about agencies over HTTP. */
@Path("/v1/agencies/{id}")
class LifecycleResource implements Representing {
    private final LifecycleWorkflow workflow;

    LifecycleResource(LifecycleWorkflow workflow) {
        this.workflow = workflow;
    }

    @POST
    @Path("/activation")
    @RolesAllowed(NETWORK_ADMIN)
    @Idempotent
    @Operation(summary = "End the probation of an agency, after one more check")
    public RestResponse<AgencyView> activate(@RestPath UUID id, @NotNull @Valid ActivateAgency command) {
        return Tags.tagged(workflow.activate(id, command));
    }

    @POST
    @Path("/suspension")
    @RolesAllowed(NETWORK_ADMIN)
    @Idempotent
    @Operation(summary = "Stop an agency until it is reinstated")
    public RestResponse<AgencyView> suspend(@RestPath UUID id, @NotNull @Valid GiveReason command) {
        return Tags.tagged(workflow.suspend(id, command));
    }

    @POST
    @Path("/reinstatement")
    @RolesAllowed(NETWORK_ADMIN)
    @Idempotent
    @Operation(summary = "Let a suspended agency take part again")
    public RestResponse<AgencyView> reinstate(@RestPath UUID id, @NotNull @Valid GiveReason command) {
        return Tags.tagged(workflow.reinstate(id, command));
    }

    @POST
    @Path("/deactivation")
    @RolesAllowed(NETWORK_ADMIN)
    @Idempotent
    @Operation(summary = "Close an agency; it is deactivated by itself when nothing is open any more")
    public RestResponse<AgencyView> deactivate(@RestPath UUID id, @NotNull @Valid GiveReason command) {
        return Tags.tagged(workflow.deactivate(id, command));
    }

    @GET
    @Path("/decisions")
    @RolesAllowed(NETWORK_ADMIN)
    @Operation(summary = "What was decided about an agency, newest first")
    public CursorPage<DecisionView> decisions(@RestPath UUID id) {
        return new CursorPage<>(workflow.decisions(id), null);
    }

    @Override
    public Tagged represent(UUID id) {
        return workflow.see(id);
    }
}
