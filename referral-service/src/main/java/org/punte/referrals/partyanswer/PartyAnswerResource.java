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
import org.punte.referrals.answer.DeclineReferral;
import org.punte.referrals.answer.UndoAnswer;
import org.punte.referrals.answer.WaitlistReferral;
import org.punte.referrals.party.Parties;
import org.punte.referrals.party.PartyView;
import org.punte.web.caller.ClientScope;
import org.punte.web.idempotency.Idempotent;
import org.punte.web.idempotency.Representing;
import org.punte.web.tag.Tagged;

/** What a receiver answers to several referrals at once. */
@Path("/v1/parties")
class PartyAnswerResource implements Representing {
    private final PartyAnswers answers;
    private final Parties parties;

    PartyAnswerResource(PartyAnswers answers, Parties parties) {
        this.answers = answers;
        this.parties = parties;
    }

    @POST
    @Path("/{id}/acknowledgement")
    @RolesAllowed({CASEWORKER, SUPERVISOR, DESK})
    @ClientScope("referrals:answer")
    @Idempotent
    @Operation(summary = "We have seen all of them")
    public RestResponse<PartyView> acknowledge(@RestPath UUID id) {
        return tagged(answers.acknowledge(id));
    }

    @POST
    @Path("/{id}/acceptance")
    @RolesAllowed({CASEWORKER, SUPERVISOR, DESK})
    @ClientScope("referrals:answer")
    @Idempotent
    @Operation(summary = "We take them on, with these workers; or some of them, where they asked for that")
    public RestResponse<PartyView> accept(@RestPath UUID id, @NotNull @Valid AcceptParty command) {
        return tagged(answers.accept(id, command));
    }

    @POST
    @Path("/{id}/decline")
    @RolesAllowed({CASEWORKER, SUPERVISOR, DESK})
    @ClientScope("referrals:answer")
    @Idempotent
    @Operation(summary = "We cannot take them, for this reason")
    public RestResponse<PartyView> decline(@RestPath UUID id, @NotNull @Valid DeclineReferral command) {
        return tagged(answers.decline(id, command));
    }

    @POST
    @Path("/{id}/waitlisting")
    @RolesAllowed({CASEWORKER, SUPERVISOR, DESK})
    @ClientScope("referrals:answer")
    @Idempotent
    @Operation(summary = "We would take them, from about this day")
    public RestResponse<PartyView> waitlist(@RestPath UUID id, @NotNull @Valid WaitlistReferral command) {
        return tagged(answers.waitlist(id, command));
    }

    @POST
    @Path("/{id}/undoing")
    @RolesAllowed({CASEWORKER, SUPERVISOR, DESK})
    @ClientScope("referrals:answer")
    @Idempotent
    @Operation(summary = "Take our answer to all of them back, while nobody has read who they are")
    public RestResponse<PartyView> undo(@RestPath UUID id, @NotNull @Valid UndoAnswer command) {
        return tagged(answers.undo(id, command));
    }

    @Override
    public Tagged represent(UUID id) {
        return parties.show(id);
    }
}
