package org.punte.referrals.draft;

import static org.punte.web.caller.Roles.CASEWORKER;
import static org.punte.web.caller.Roles.SUPERVISOR;
import static org.punte.web.tag.Tags.created;
import static org.punte.web.tag.Tags.tagged;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.punte.referrals.reading.ReferralReading;
import org.punte.referrals.reading.SentView;
import org.punte.web.caller.ClientScope;
import org.punte.web.idempotency.Idempotent;
import org.punte.web.idempotency.Representing;
import org.punte.web.tag.IfMatch;
import org.punte.web.tag.Tagged;

/** Drafts of the caller. */
@Path("/v1/referrals")
class DraftResource implements Representing {
    private final DraftWorkflow workflow;
    private final DraftGivingUp givingUp;
    private final ReferralReading reading;

    DraftResource(DraftWorkflow workflow, DraftGivingUp givingUp, ReferralReading reading) {
        this.workflow = workflow;
        this.givingUp = givingUp;
        this.reading = reading;
    }

    @POST
    @Path("/drafts")
    @RolesAllowed({CASEWORKER, SUPERVISOR})
    @ClientScope("referrals:send")
    @Idempotent
    @ResponseStatus(201)
    @Operation(summary = "Prepare a referral that nobody else sees")
    public RestResponse<SentView> draft(@NotNull @Valid DraftReferral command) {
        var draft = workflow.draft(command);
        return created("/v1/referrals/" + draft.id(), reading.sent(draft));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({CASEWORKER, SUPERVISOR})
    @ClientScope("referrals:send")
    @Operation(summary = "Go on with my draft")
    public RestResponse<SentView> change(@RestPath UUID id, @NotNull @Valid ChangeDraft command) {
        return tagged(reading.sent(workflow.change(id, command)));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed({CASEWORKER, SUPERVISOR})
    @ClientScope("referrals:send")
    @IfMatch
    @Operation(summary = "I do not go on with my draft: it is deleted with its words")
    public RestResponse<Void> giveUp(@RestPath UUID id) {
        givingUp.giveUp(id);
        return RestResponse.noContent();
    }

    @Override
    public Tagged represent(UUID id) {
        return reading.show(id);
    }
}
