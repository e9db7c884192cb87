package org.punte.referrals.invitation;

import static org.punte.web.caller.Roles.CASEWORKER;
import static org.punte.web.caller.Roles.DESK;
import static org.punte.web.caller.Roles.SUPERVISOR;
import static org.punte.web.tag.Tags.tagged;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.invitation.InvitationAnswers.DeclineCall;
import org.punte.web.caller.ClientScope;
import org.punte.web.idempotency.Idempotent;
import org.punte.web.idempotency.Representing;
import org.punte.web.page.CursorPage;
import org.punte.web.tag.Tagged;

/** The calls that an agency gets. */
@Path("/v1/received-calls")
class InvitationResource implements Representing {
    private final InvitationAnswers answers;

    InvitationResource(InvitationAnswers answers) {
        this.answers = answers;
    }

    @GET
    @RolesAllowed({CASEWORKER, SUPERVISOR, DESK})
    @ClientScope("referrals:answer")
    @Operation(summary = "Calls to my agency, newest first")
    public CursorPage<InvitationView> list(
            @RestQuery @Nullable String after, @RestQuery @DefaultValue("50") @Min(1) @Max(100) int limit) {
        return answers.page(after, limit);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({CASEWORKER, SUPERVISOR, DESK})
    @ClientScope("referrals:answer")
    @Operation(summary = "One call to my agency: an envelope")
    public RestResponse<InvitationView> show(@RestPath UUID id) {
        return tagged(answers.show(id));
    }

    @POST
    @Path("/{id}/offer")
    @RolesAllowed({CASEWORKER, SUPERVISOR, DESK})
    @ClientScope("referrals:answer")
    @Idempotent
    @Operation(summary = "We could take them: keeps a place for a while")
    public RestResponse<InvitationView> offer(@RestPath UUID id, @NotNull @Valid MakeOffer command) {
        return tagged(answers.offer(id, command));
    }

    @POST
    @Path("/{id}/decline")
    @RolesAllowed({CASEWORKER, SUPERVISOR, DESK})
    @ClientScope("referrals:answer")
    @Idempotent
    @Operation(summary = "We cannot take them; also takes an offer back")
    public RestResponse<InvitationView> decline(@RestPath UUID id, @NotNull @Valid DeclineCall command) {
        return tagged(answers.decline(id, command.reason()));
    }

    @Override
    public Tagged represent(UUID id) {
        return answers.show(id);
    }
}
