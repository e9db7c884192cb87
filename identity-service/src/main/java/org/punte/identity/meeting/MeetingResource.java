package org.punte.identity.meeting;

import static org.punte.web.caller.Roles.CASEWORKER;
import static org.punte.web.caller.Roles.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.punte.web.idempotency.Idempotent;
import org.punte.web.idempotency.Representing;
import org.punte.web.tag.Tagged;
import org.punte.web.tag.Tags;

/** Where and when to meet, for one referral. */
@Path("/v1/referrals/{id}/meeting")
class MeetingResource implements Representing {
    private final MeetingWorkflow workflow;

    MeetingResource(MeetingWorkflow workflow) {
        this.workflow = workflow;
    }

    @GET
    @RolesAllowed({CASEWORKER, SUPERVISOR})
    @Operation(summary = "Where and when to meet, for the sender's assigned workers and the receiver's named ones")
    public RestResponse<MeetingView> see(@RestPath UUID id) {
        return Tags.tagged(workflow.see(id));
    }

    @POST
    @RolesAllowed({CASEWORKER, SUPERVISOR})
    @Idempotent
    @Operation(summary = "Say where and when to meet; what is said last holds")
    public RestResponse<MeetingToldView> tell(@RestPath UUID id, @NotNull @Valid TellMeeting command) {
        return Tags.tagged(workflow.tell(id, command));
    }

    @DELETE
    @RolesAllowed({CASEWORKER, SUPERVISOR})
    @ResponseStatus(204)
    @Operation(summary = "Take back where and when to meet")
    public RestResponse<Void> takeBack(@RestPath UUID id) {
        workflow.takeBack(id);
        return RestResponse.noContent();
    }

    @Override
    public Tagged represent(UUID id) {
        return workflow.told(id);
    }
}
