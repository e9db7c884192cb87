package org.punte.identity.directorate;

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

/** Telling the child protection directorate. */
@Path("/v1/persons/{id}/directorate-notifications")
class DirectorateResource implements Representing {
    private final DirectorateWorkflow workflow;

    DirectorateResource(DirectorateWorkflow workflow) {
        this.workflow = workflow;
    }

    @GET
    @RolesAllowed({CASEWORKER, SUPERVISOR})
    @Operation(summary = "When the directorate was told of a child, how and where, newest first")
    public RestResponse<NotificationsView> see(@RestPath UUID id) {
        return Tags.tagged(workflow.see(id));
    }

    @POST
    @RolesAllowed({CASEWORKER, SUPERVISOR})
    @Idempotent
    @Operation(
            summary =
                    "Write down that the directorate was told: this alone ends the task; another county needs a supervisor")
    public RestResponse<NotificationsView> record(@RestPath UUID id, @NotNull @Valid NotifyDirectorate command) {
        return Tags.tagged(workflow.record(id, command));
    }

    @Override
    public Tagged represent(UUID id) {
        return workflow.see(id);
    }
}
