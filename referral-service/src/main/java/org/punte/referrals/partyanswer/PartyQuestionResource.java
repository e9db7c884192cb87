package org.punte.referrals.partyanswer;

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
import org.punte.referrals.party.Parties;
import org.punte.referrals.party.PartyView;
import org.punte.referrals.question.AskInformation;
import org.punte.referrals.question.GiveInformation;
import org.punte.web.caller.ClientScope;
import org.punte.web.idempotency.Idempotent;
import org.punte.web.idempotency.Representing;
import org.punte.web.tag.Tagged;

/** Questions about several referrals at once, before the one answer. */
@Path("/v1/parties")
class PartyQuestionResource implements Representing {
    private final PartyQuestions questions;
    private final Parties parties;

    PartyQuestionResource(PartyQuestions questions, Parties parties) {
        this.questions = questions;
        this.parties = parties;
    }

    @POST
    @Path("/{id}/information-request")
    @RolesAllowed({CASEWORKER, SUPERVISOR, DESK})
    @ClientScope("referrals:answer")
    @Idempotent
    @Operation(summary = "We have to know this first, about all of them")
    public RestResponse<PartyView> ask(@RestPath UUID id, @NotNull @Valid AskInformation command) {
        return tagged(questions.ask(id, command));
    }

    @POST
    @Path("/{id}/information")
    @RolesAllowed({CASEWORKER, SUPERVISOR})
    @ClientScope("referrals:send")
    @Idempotent
    @Operation(summary = "What was asked about all of them, answered by a code or a few words without a name")
    public RestResponse<PartyView> answer(@RestPath UUID id, @NotNull @Valid GiveInformation command) {
        return tagged(questions.answer(id, command));
    }

    @Override
    public Tagged represent(UUID id) {
        return parties.show(id);
    }
}
