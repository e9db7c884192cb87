package org.punte.identity.suspect;

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

/** Whoever asks about a person from outside. */
@Path("/v1/persons/{id}/outside-requests")
class OutsideRequestResource implements Representing {
    private final OutsideRequestWorkflow workflow;

    OutsideRequestResource(OutsideRequestWorkflow workflow) {
        this.workflow = workflow;
    }

    @GET
    @RolesAllowed({CASEWORKER, SUPERVISOR})
    @Operation(summary = "Who asked about a person from outside and what they were told, newest first")
    public RestResponse<OutsideRequestsView> see(@RestPath UUID id) {
        return Tags.tagged(workflow.see(id));
    }

    @POST
    @RolesAllowed({CASEWORKER, SUPERVISOR})
    @Idempotent
    @Operation(summary = "Write down that somebody asked about a person; the answer says with which words to reply")
    public RestResponse<OutsideRequestsView> record(@RestPath UUID id, @NotNull @Valid RecordOutsideRequest command) {
        return Tags.tagged(workflow.record(id, command));
    }

    @Override
    public Tagged represent(UUID id) {
        return workflow.see(id);
    }
}
