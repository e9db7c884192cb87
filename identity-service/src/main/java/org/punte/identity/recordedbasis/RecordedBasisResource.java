package org.punte.identity.recordedbasis;

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
import org.punte.web.idempotency.Idempotent;
import org.punte.web.idempotency.Representing;
import org.punte.web.signin.FreshSignIn;
import org.punte.web.tag.Tagged;
import org.punte.web.tag.Tags;

/** On what a consent goes on. */
@Path("/v1/consents/{id}/recorded-basis")
class RecordedBasisResource implements Representing {
    private final RecordedBasisWorkflow workflow;

    RecordedBasisResource(RecordedBasisWorkflow workflow) {
        this.workflow = workflow;
    }

    @GET
    @RolesAllowed({CASEWORKER, SUPERVISOR})
    @Operation(summary = "On what a consent goes on whose giver does not count, newest first")
    public RestResponse<RecordedBasesView> see(@RestPath UUID id) {
        return Tags.tagged(workflow.see(id));
    }

    @POST
    @RolesAllowed(SUPERVISOR)
    @FreshSignIn
    @Idempotent
    @Operation(summary = "Write down on what it goes on until a guardian without conflict decides")
    public RestResponse<RecordedBasesView> record(@RestPath UUID id, @NotNull @Valid RecordBasis command) {
        return Tags.tagged(workflow.record(id, command));
    }

    @Override
    public Tagged represent(UUID id) {
        return workflow.see(id);
    }
}
