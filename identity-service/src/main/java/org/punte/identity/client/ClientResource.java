package org.punte.identity.client;

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
import org.jboss.resteasy.reactive.RestResponse;
import org.punte.web.idempotency.Idempotent;
import org.punte.web.idempotency.Representing;
import org.punte.web.tag.Tagged;
import org.punte.web.tag.Tags;

/** Systems of partner agencies, for administrators. */
@Path("/v1/clients")
class ClientResource implements Representing {
    private final ClientWorkflow workflow;

    ClientResource(ClientWorkflow workflow) {
        this.workflow = workflow;
    }

    @POST
    @RolesAllowed({AGENCY_ADMIN, NETWORK_ADMIN})
    @Idempotent
    @Operation(summary = "Let a partner's system act for an agency; its secret is shown in this answer only")
    public RestResponse<ClientView> create(@NotNull @Valid CreateClient command) {
        var view = workflow.create(command);
        return Tags.created("/v1/clients/" + view.id(), view);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({AGENCY_ADMIN, NETWORK_ADMIN})
    @Operation(summary = "One partner's system")
    public RestResponse<ClientView> see(@RestPath UUID id) {
        return Tags.tagged(workflow.see(id));
    }

    @Override
    public Tagged represent(UUID id) {
        return workflow.see(id);
    }
}
