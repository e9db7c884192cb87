package org.punte.identity.invitation;

import static org.punte.web.caller.Roles.AGENCY_ADMIN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.punte.web.caller.Caller;
import org.punte.web.idempotency.Idempotent;
import org.punte.web.idempotency.Representing;
import org.punte.web.page.CursorPage;
import org.punte.web.signin.FreshSignIn;
import org.punte.web.tag.Tagged;
import org.punte.web.tag.Tags;

/** Invitations, for administrators of the agency. */
@Path("/v1/invitations")
class InvitationResource implements Representing {
    private final InvitationWorkflow workflow;
    private final InvitationList list;
    private final Caller caller;
    private final Clock clock;

    InvitationResource(InvitationWorkflow workflow, InvitationList list, Caller caller, Clock clock) {
        this.workflow = workflow;
        this.list = list;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @RolesAllowed(AGENCY_ADMIN)
    @FreshSignIn
    @Idempotent
    @Operation(summary = "Invite somebody at a work address of the own agency")
    public RestResponse<InvitationView> invite(@NotNull @Valid InvitePerson command) {
        var view = workflow.invite(command, caller);
        return Tags.created("/v1/invitations/" + view.id(), view);
    }

    @GET
    @RolesAllowed(AGENCY_ADMIN)
    @Operation(summary = "Invitations that wait, newest first, or an account's")
    public CursorPage<InvitationView> list(
            @RestQuery @Nullable UUID account,
            @RestQuery @Nullable String after,
            @RestQuery @DefaultValue("50") @Min(1) @Max(100) int limit) {
        return account == null ? list.page(after, limit) : list.of(account);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(AGENCY_ADMIN)
    @Operation(summary = "One invitation")
    public RestResponse<InvitationView> see(@RestPath UUID id) {
        return Tags.tagged(workflow.see(id));
    }

    @POST
    @Path("/{id}/reminder")
    @RolesAllowed(AGENCY_ADMIN)
    @FreshSignIn
    @Idempotent
    @Operation(summary = "Write to an invited person again")
    public RestResponse<InvitationView> remind(@RestPath UUID id) {
        return Tags.tagged(workflow.remind(id, clock));
    }

    @Override
    public Tagged represent(UUID id) {
        return workflow.see(id);
    }
}
