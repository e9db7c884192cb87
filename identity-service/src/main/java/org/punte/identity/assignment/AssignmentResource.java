package org.punte.identity.assignment;

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

/** Giving a person new workers. */
@Path("/v1/persons/{id}/assignment")
class AssignmentResource implements Representing {
    private final AssignmentWorkflow workflow;

    AssignmentResource(AssignmentWorkflow workflow) {
        this.workflow = workflow;
    }

    @POST
    @RolesAllowed(SUPERVISOR)
    @Idempotent
    @Operation(summary = "Name who works with a person from now on; those before do so no longer")
    public RestResponse<AssignmentView> assign(@RestPath UUID id, @NotNull @Valid AssignPerson command) {
        return Tags.tagged(workflow.assign(id, command));
    }

    @Override
    public Tagged represent(UUID id) {
        return workflow.see(id);
    }
}
