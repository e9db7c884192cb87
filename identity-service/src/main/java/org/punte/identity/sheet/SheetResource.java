package org.punte.identity.sheet;

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

/** Indicator sheets over HTTP. */
@Path("/v1/indicator-sheets/{id}")
class SheetResource implements Representing {
    private final SheetWorkflow workflow;

    SheetResource(SheetWorkflow workflow) {
        this.workflow = workflow;
    }

    @GET
    @RolesAllowed({CASEWORKER, SUPERVISOR, DECISION_MAKER})
    @Operation(summary = "One sheet; once submitted with what it says in each dimension, and why")
    public RestResponse<SheetView> see(@RestPath UUID id) {
        return Tags.tagged(workflow.see(id));
    }

    @PUT
    @RolesAllowed({CASEWORKER, SUPERVISOR})
    @Operation(summary = "Save the answers of a draft")
    public RestResponse<SheetView> fill(@RestPath UUID id, @NotNull @Valid FillSheet filled) {
        return Tags.tagged(workflow.fill(id, filled));
    }

    @POST
    @Path("/submission")
    @RolesAllowed({CASEWORKER, SUPERVISOR})
    @Idempotent
    @IfMatch
    @Operation(summary = "Submit a draft; it is read by the indicators once and stays as it is")
    public RestResponse<SheetView> submit(@RestPath UUID id) {
        return Tags.tagged(workflow.submit(id));
    }

    @Override
    public Tagged represent(UUID id) {
        return workflow.see(id);
    }
}
