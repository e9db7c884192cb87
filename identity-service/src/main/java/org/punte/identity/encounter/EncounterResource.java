package org.punte.identity.encounter;

import static org.punte.web.caller.Roles.CASEWORKER;
import static org.punte.web.caller.Roles.DECISION_MAKER;
import static org.punte.web.caller.Roles.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.punte.web.idempotency.Idempotent;
import org.punte.web.idempotency.Representing;
import org.punte.web.tag.IfMatch;
import org.punte.web.tag.Tagged;
import org.punte.web.tag.Tags;

/** One contact over HTTP. */
@Path("/v1/encounters/{id}")
class EncounterResource implements Representing {
    private final EncounterWorkflow workflow;

    EncounterResource(EncounterWorkflow workflow) {
        this.workflow = workflow;
    }

    @GET
    @RolesAllowed({CASEWORKER, SUPERVISOR, DECISION_MAKER})
    @Operation(summary = "A first contact with a person")
    public RestResponse<EncounterView> see(@RestPath UUID id) {
        return Tags.tagged(workflow.see(id));
    }

    @PUT
    @RolesAllowed({CASEWORKER, SUPERVISOR})
    @Operation(summary = "Save a draft; the days until it is forgotten begin anew")
    public RestResponse<EncounterView> save(@RestPath UUID id, @NotNull @Valid WriteEncounter told) {
        return Tags.tagged(workflow.save(id, told));
    }

    @POST
    @Path("/submission")
    @RolesAllowed({CASEWORKER, SUPERVISOR})
    @Idempotent
    @IfMatch
    @Operation(summary = "Submit a draft; from now on it stays as it is")
    public RestResponse<EncounterView> submit(@RestPath UUID id) {
        return Tags.tagged(workflow.submit(id));
    }

    @Override
    public Tagged represent(UUID id) {
        return workflow.see(id);
    }
}
