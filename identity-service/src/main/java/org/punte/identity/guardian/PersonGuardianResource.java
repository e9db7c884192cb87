package org.punte.identity.guardian;

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
import org.punte.web.tag.Tagged;
import org.punte.web.tag.Tags;

/** The guardians of a person. */
@Path("/v1/persons/{id}/guardians")
class PersonGuardianResource implements Representing {
    private final GuardianWorkflow workflow;

    PersonGuardianResource(GuardianWorkflow workflow) {
        this.workflow = workflow;
    }

    @GET
    @RolesAllowed({CASEWORKER, SUPERVISOR})
    @Operation(summary = "Whether a person has a guardian, and everybody who was one or was asked")
    public RestResponse<GuardiansView> see(@RestPath UUID id) {
        return Tags.tagged(workflow.see(id));
    }

    @POST
    @RolesAllowed({CASEWORKER, SUPERVISOR})
    @Idempotent
    @Operation(summary = "Write down a guardian: asked for, appointed, or known and never to be chosen")
    public RestResponse<GuardiansView> record(@RestPath UUID id, @NotNull @Valid RecordGuardian command) {
        return Tags.tagged(workflow.record(id, command));
    }

    @Override
    public Tagged represent(UUID id) {
        return workflow.see(id);
    }
}
