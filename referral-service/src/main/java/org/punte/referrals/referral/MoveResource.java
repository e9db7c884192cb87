package org.punte.referrals.referral;

import static org.punte.web.caller.Roles.CASEWORKER;
import static org.punte.web.caller.Roles.DESK;
import static org.punte.web.caller.Roles.SUPERVISOR;
import static org.punte.web.tag.Tags.tagged;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.punte.referrals.life.AcceptReferral;
import org.punte.referrals.life.CancelReferral;
import org.punte.referrals.life.CompleteReferral;
import org.punte.referrals.life.DeclineReferral;
import org.punte.referrals.life.SendDraft;
import org.punte.referrals.life.StartReferral;
import org.punte.web.caller.ClientScope;
import org.punte.web.idempotency.Idempotent;
import org.punte.web.idempotency.Representing;
import org.punte.web.tag.Tagged;

/** The moves of referral-life.yaml; a test holds paths and roles to it. */
@Path("/v1/referrals")
class MoveResource implements Representing {
    private final ReferralWorkflow workflow;
    private final ReferralAnswers answers;
    private final ReferralReading reading;

    MoveResource(ReferralWorkflow workflow, ReferralAnswers answers, ReferralReading reading) {
        this.workflow = workflow;
        this.answers = answers;
        this.reading = reading;
    }

    @POST
    @Path("/{id}/sending")
    @RolesAllowed({CASEWORKER, SUPERVISOR})
    @ClientScope("referrals:send")
    @Idempotent
    @Operation(summary = "Send my draft")
    public RestResponse<SentView> sendDraft(@RestPath UUID id, @NotNull @Valid SendDraft command) {
        return tagged(workflow.sendDraft(id, command.consent()));
    }

    @POST
    @Path("/{id}/acknowledgement")
    @RolesAllowed({CASEWORKER, SUPERVISOR, DESK})
    @ClientScope("referrals:answer")
    @Idempotent
    @Operation(summary = "We have seen it")
    public RestResponse<ReceivedView> acknowledge(@RestPath UUID id) {
        return tagged(answers.acknowledge(id));
    }

    @POST
    @Path("/{id}/acceptance")
    @RolesAllowed({CASEWORKER, SUPERVISOR, DESK})
    @ClientScope("referrals:answer")
    @Idempotent
    @Operation(summary = "We take it on, with these workers")
    public RestResponse<ReceivedView> accept(@RestPath UUID id, @NotNull @Valid AcceptReferral command) {
        return tagged(answers.accept(id, command));
    }

    @POST
    @Path("/{id}/decline")
    @RolesAllowed({CASEWORKER, SUPERVISOR, DESK})
    @ClientScope("referrals:answer")
    @Idempotent
    @Operation(summary = "We cannot take it, for this reason")
    public RestResponse<ReceivedView> decline(@RestPath UUID id, @NotNull @Valid DeclineReferral command) {
        return tagged(answers.decline(id, command));
    }

    @POST
    @Path("/{id}/start")
    @RolesAllowed({CASEWORKER, SUPERVISOR, DESK})
    @ClientScope("referrals:answer")
    @Idempotent
    @Operation(summary = "The service has begun")
    public RestResponse<ReceivedView> start(@RestPath UUID id, @NotNull @Valid StartReferral command) {
        return tagged(answers.start(id, command.firstServiceOn()));
    }

    @POST
    @Path("/{id}/completion")
    @RolesAllowed({CASEWORKER, SUPERVISOR, DESK})
    @ClientScope("referrals:answer")
    @Idempotent
    @Operation(summary = "It ended, with this outcome")
    public RestResponse<ReceivedView> complete(@RestPath UUID id, @NotNull @Valid CompleteReferral command) {
        return tagged(answers.complete(id, command));
    }

    @POST
    @Path("/{id}/cancellation")
    @RolesAllowed({CASEWORKER, SUPERVISOR})
    @ClientScope("referrals:send")
    @Idempotent
    @Operation(summary = "We take it back")
    public RestResponse<SentView> cancel(@RestPath UUID id, @NotNull @Valid CancelReferral command) {
        return tagged(answers.cancel(id, command));
    }

    @Override
    public Tagged represent(UUID id) {
        return reading.show(id);
    }
}
