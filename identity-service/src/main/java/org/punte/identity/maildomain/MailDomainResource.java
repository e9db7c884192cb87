package org.punte.identity.maildomain;

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

/** Where an agency's work addresses are. */
@Path("/v1/mail-domains")
class MailDomainResource implements Representing {
    private final MailDomainWorkflow workflow;
    private final Caller caller;

    MailDomainResource(MailDomainWorkflow workflow, Caller caller) {
        this.workflow = workflow;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(AGENCY_ADMIN)
    @FreshSignIn
    @Idempotent
    @Operation(summary = "Propose a domain of work addresses")
    public RestResponse<MailDomainView> propose(@NotNull @Valid ProposeMailDomain command) {
        var view = workflow.propose(command);
        return Tags.created("/v1/mail-domains/" + view.id(), view);
    }

    @GET
    @RolesAllowed({AGENCY_ADMIN, SUPERVISOR, NETWORK_ADMIN})
    @Operation(summary = "The domains of an agency, by name")
    public CursorPage<MailDomainView> list(@RestQuery @Nullable UUID agency) {
        return new CursorPage<>(workflow.list(agency == null ? caller.agency() : agency), null);
    }

    @GET
    @Path("/pending")
    @RolesAllowed({AGENCY_ADMIN, SUPERVISOR, NETWORK_ADMIN})
    @Operation(summary = "Proposals that the caller may decide, wherever they were made")
    public CursorPage<MailDomainView> pending() {
        return new CursorPage<>(workflow.pending(), null);
    }

    @POST
    @Path("/{id}/removal")
    @RolesAllowed(AGENCY_ADMIN)
    @FreshSignIn
    @Idempotent
    @Operation(summary = "Propose to take a domain from the list")
    public RestResponse<MailDomainView> remove(@RestPath UUID id) {
        return Tags.tagged(workflow.proposeRemoval(id));
    }

    @POST
    @Path("/{id}/approval")
    @RolesAllowed({AGENCY_ADMIN, SUPERVISOR, NETWORK_ADMIN})
    @FreshSignIn
    @Idempotent
    @Operation(summary = "Agree to a proposal as the second person")
    public RestResponse<MailDomainView> approve(@RestPath UUID id) {
        return Tags.tagged(workflow.decide(id, true));
    }

    @POST
    @Path("/{id}/refusal")
    @RolesAllowed({AGENCY_ADMIN, SUPERVISOR, NETWORK_ADMIN})
    @Idempotent
    @Operation(summary = "Refuse a proposal as the second person")
    public RestResponse<MailDomainView> refuse(@RestPath UUID id) {
        return Tags.tagged(workflow.decide(id, false));
    }

    @Override
    public Tagged represent(UUID id) {
        return workflow.see(id);
    }
}
