package org.punte.referrals.question;

import static org.punte.web.caller.Roles.CASEWORKER;
import static org.punte.web.caller.Roles.DESK;
import static org.punte.web.caller.Roles.SUPERVISOR;
import static org.punte.web.tag.Tags.tagged;

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
import org.punte.referrals.reading.ReceivedView;
import org.punte.referrals.reading.ReferralReading;
import org.punte.referrals.reading.SentView;
import org.punte.web.caller.ClientScope;
import org.punte.web.idempotency.Idempotent;
import org.punte.web.idempotency.Representing;
import org.punte.web.page.CursorPage;
import org.punte.web.tag.IfMatch;
import org.punte.web.tag.Tagged;

/** Questions before an answer; a test holds paths and roles to referral-life.yaml. */
@Path("/v1/referrals")
@IfMatch
class QuestionResource implements Representing {
    private final QuestionWorkflow workflow;
    private final ReferralReading reading;

    QuestionResource(QuestionWorkflow workflow, ReferralReading reading) {
        this.workflow = workflow;
        this.reading = reading;
    }

    @GET
    @Path("/{id}/questions")
    @RolesAllowed({DESK, CASEWORKER, SUPERVISOR})
    @ClientScope("referrals:read")
    @Operation(summary = "What was asked before an answer, and what was said")
    public CursorPage<AskedView> questions(@RestPath UUID id) {
        return new CursorPage<>(workflow.of(id), null);
    }

    @POST
    @Path("/{id}/information-request")
    @RolesAllowed({CASEWORKER, SUPERVISOR, DESK})
    @ClientScope("referrals:answer")
    @Idempotent
    @Operation(summary = "We have to know this first")
    public RestResponse<ReceivedView> ask(@RestPath UUID id, @NotNull @Valid AskInformation command) {
        return tagged(reading.received(workflow.ask(id, command)));
    }

    @POST
    @Path("/{id}/information")
    @RolesAllowed({CASEWORKER, SUPERVISOR})
    @ClientScope("referrals:send")
    @Idempotent
    @Operation(summary = "What was asked, answered by a code or a few words without a name")
    public RestResponse<SentView> answer(@RestPath UUID id, @NotNull @Valid GiveInformation command) {
        return tagged(reading.sent(workflow.answer(id, command)));
    }

    @Override
    public Tagged represent(UUID id) {
        return reading.show(id);
    }
}
