package org.punte.referrals.answer;

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
import org.punte.referrals.reading.ReceivedView;
import org.punte.referrals.reading.ReferralReading;
import org.punte.web.caller.ClientScope;
import org.punte.web.idempotency.Idempotent;
import org.punte.web.idempotency.Representing;
import org.punte.web.tag.IfMatch;
import org.punte.web.tag.Tagged;

/** What a receiver answers; a test holds paths and roles to referral-life.yaml. */
@Path("/v1/referrals")
@IfMatch
class AnswerResource implements Representing {
    private final ReferralAnswers answers;
    private final ReferralDeferral deferral;
    private final AnswerUndoing undoing;
    private final ReferralReading reading;

    AnswerResource(ReferralAnswers answers, ReferralDeferral deferral, AnswerUndoing undoing, ReferralReading reading) {
        this.answers = answers;
        this.deferral = deferral;
        this.undoing = undoing;
        this.reading = reading;
    }

    @POST
    @Path("/{id}/acknowledgement")
    @RolesAllowed({CASEWORKER, SUPERVISOR, DESK})
    @ClientScope("referrals:answer")
    @Idempotent
    @Operation(summary = "We have seen it")
    public RestResponse<ReceivedView> acknowledge(@RestPath UUID id) {
        return tagged(reading.received(answers.acknowledge(id)));
    }

    @POST
    @Path("/{id}/acceptance")
    @RolesAllowed({CASEWORKER, SUPERVISOR, DESK})
    @ClientScope("referrals:answer")
    @Idempotent
    @Operation(summary = "We take it on, with these workers")
    public RestResponse<ReceivedView> accept(@RestPath UUID id, @NotNull @Valid AcceptReferral command) {
        return tagged(reading.received(answers.accept(id, command)));
    }

    @POST
    @Path("/{id}/decline")
    @RolesAllowed({CASEWORKER, SUPERVISOR, DESK})
    @ClientScope("referrals:answer")
    @Idempotent
    @Operation(summary = "We cannot take it, for this reason")
    public RestResponse<ReceivedView> decline(@RestPath UUID id, @NotNull @Valid DeclineReferral command) {
        return tagged(reading.received(answers.decline(id, command)));
    }

    @POST
    @Path("/{id}/waitlisting")
    @RolesAllowed({CASEWORKER, SUPERVISOR, DESK})
    @ClientScope("referrals:answer")
    @Idempotent
    @Operation(summary = "We would take it, from about this day")
    public RestResponse<ReceivedView> waitlist(@RestPath UUID id, @NotNull @Valid WaitlistReferral command) {
        return tagged(reading.received(deferral.waitlist(id, command)));
    }

    @POST
    @Path("/{id}/redirection")
    @RolesAllowed({CASEWORKER, SUPERVISOR, DESK})
    @ClientScope("referrals:answer")
    @Idempotent
    @Operation(summary = "Another agency could do this; the sender decides")
    public RestResponse<ReceivedView> redirect(@RestPath UUID id, @NotNull @Valid RedirectReferral command) {
        return tagged(reading.received(deferral.redirect(id, command)));
    }

    @POST
    @Path("/{id}/undoing")
    @RolesAllowed({CASEWORKER, SUPERVISOR, DESK})
    @ClientScope("referrals:answer")
    @Idempotent
    @Operation(summary = "Take our answer back, while nobody has read who it is")
    public RestResponse<ReceivedView> undo(@RestPath UUID id, @NotNull @Valid UndoAnswer command) {
        return tagged(undoing.undo(id, command));
    }

    @Override
    public Tagged represent(UUID id) {
        return reading.show(id);
    }
}
