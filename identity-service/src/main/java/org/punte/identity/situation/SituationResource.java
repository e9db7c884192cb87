package org.punte.identity.situation;

import static org.punte.web.caller.Roles.CASEWORKER;
import static org.punte.web.caller.Roles.DECISION_MAKER;
import static org.punte.web.caller.Roles.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.punte.web.tag.Tags;

/** Situations over HTTP. */
@Path("/v1/situations/{id}")
class SituationResource {
    private final SituationWorkflow workflow;

    SituationResource(SituationWorkflow workflow) {
        this.workflow = workflow;
    }

    @GET
    @RolesAllowed({CASEWORKER, SUPERVISOR, DECISION_MAKER})
    @Operation(summary = "One situation")
    public RestResponse<SituationView> see(@RestPath UUID id) {
        return Tags.tagged(workflow.see(id));
    }

    @PUT
    @RolesAllowed({CASEWORKER, SUPERVISOR})
    @Operation(summary = "Correct a situation as more is told")
    public RestResponse<SituationView> change(@RestPath UUID id, @NotNull @Valid WriteSituation told) {
        return Tags.tagged(workflow.change(id, told));
    }

    @GET
    @Path("/exploiters")
    @RolesAllowed({CASEWORKER, SUPERVISOR, DECISION_MAKER})
    @Operation(summary = "Who is known to have taken part; never shared")
    public RestResponse<ExploitersView> exploiters(@RestPath UUID id) {
        return Tags.tagged(workflow.exploiters(id));
    }

    @PUT
    @Path("/exploiters")
    @RolesAllowed({CASEWORKER, SUPERVISOR})
    @Operation(summary = "Write down who is known to have taken part")
    public RestResponse<ExploitersView> changeExploiters(@RestPath UUID id, @NotNull @Valid WriteExploiters told) {
        return Tags.tagged(workflow.changeExploiters(id, told));
    }
}
