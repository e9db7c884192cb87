package org.punte.identity.renewal;

import static org.punte.web.caller.Roles.AGENCY_ADMIN;
import static org.punte.web.caller.Roles.NETWORK_ADMIN;
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
import org.punte.web.caller.Caller;
import org.punte.web.idempotency.Idempotent;
import org.punte.web.idempotency.Representing;
import org.punte.web.page.CursorPage;
import org.punte.web.signin.FreshSignIn;
import org.punte.web.tag.Tagged;
import org.punte.web.tag.Tags;

/** Lost second factors: one has met the person and asks, another has met them too and confirms. */
@Path("/v1/factor-renewals")
class RenewalResource implements Representing {
    private final RenewalWorkflow workflow;
    private final RenewalList list;
    private final Caller caller;

    RenewalResource(RenewalWorkflow workflow, RenewalList list, Caller caller) {
        this.workflow = workflow;
        this.list = list;
        this.caller = caller;
    }

    /** Says: I have met this person as well. */
    record ConfirmRenewal(@NotNull Recognition recognisedBy) {}

    @POST
    @RolesAllowed({AGENCY_ADMIN, SUPERVISOR, NETWORK_ADMIN})
    @FreshSignIn
    @Idempotent
    @Operation(summary = "Say that one has met somebody who lost the second factor, and ask that it be renewed")
    public RestResponse<RenewalView> ask(@NotNull @Valid AskRenewal command) {
        var view = workflow.ask(command, caller.account());
        return Tags.created("/v1/factor-renewals/" + view.id(), view);
    }

    @GET
    @Path("/pending")
    @RolesAllowed({AGENCY_ADMIN, SUPERVISOR, NETWORK_ADMIN})
    @Operation(summary = "What waits for a second person, here and at agencies that named the caller")
    public CursorPage<RenewalView> pending() {
        return list.pending(caller);
    }

    @POST
    @Path("/{id}/confirmation")
    @RolesAllowed({AGENCY_ADMIN, SUPERVISOR, NETWORK_ADMIN})
    @FreshSignIn
    @Idempotent
    @Operation(summary = "Say that one has met the person as well: the factor and all sessions end, the vault closes")
    public RestResponse<RenewalView> confirm(@RestPath UUID id, @NotNull @Valid ConfirmRenewal command) {
        return Tags.tagged(workflow.confirm(id, command.recognisedBy(), caller));
    }

    @POST
    @Path("/{id}/refusal")
    @RolesAllowed({AGENCY_ADMIN, SUPERVISOR, NETWORK_ADMIN})
    @Idempotent
    @Operation(summary = "Refuse, or take back what one asked for")
    public RestResponse<RenewalView> refuse(@RestPath UUID id) {
        return Tags.tagged(workflow.refuse(id, caller.account()));
    }

    @Override
    public Tagged represent(UUID id) {
        return workflow.see(id);
    }
}
