package org.punte.identity.name;

import static org.punte.web.caller.Roles.CASEWORKER;
import static org.punte.web.caller.Roles.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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

/** Correcting what somebody is called. */
@Path("/v1/names/{id}/correction")
class NameCorrectionResource implements Representing {
    private final NameWorkflow workflow;

    NameCorrectionResource(NameWorkflow workflow) {
        this.workflow = workflow;
    }

    @POST
    @RolesAllowed({CASEWORKER, SUPERVISOR})
    @Idempotent
    @Operation(summary = "Correct a name; the one before becomes an alias")
    public RestResponse<NameView> correct(@RestPath UUID id, @NotNull @Valid CorrectName command) {
        return Tags.tagged(workflow.correct(id, command));
    }

    @Override
    public Tagged represent(UUID id) {
        return workflow.see(id);
    }
}
