package org.punte.identity.secondperson;

import static org.punte.web.caller.Roles.AGENCY_ADMIN;
import static org.punte.web.caller.Roles.NETWORK_ADMIN;

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

/** Supervisors of partner agencies who may be a small agency's second person. */
@Path("/v1/second-persons")
class SecondPersonResource implements Representing {
    private final SecondPersonNaming naming;
    private final ProposedSecondPersons proposed;
    private final Caller caller;

    SecondPersonResource(SecondPersonNaming naming, ProposedSecondPersons proposed, Caller caller) {
        this.naming = naming;
        this.proposed = proposed;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(AGENCY_ADMIN)
    @FreshSignIn
    @Idempotent
    @Operation(summary = "Name a supervisor of a partner agency as second person; a network administrator approves")
    public RestResponse<SecondPersonView> propose(@NotNull @Valid NameSecondPerson command) {
        var view = naming.propose(command);
        return Tags.created("/v1/second-persons/" + view.id(), view);
    }

    @POST
    @Path("/{id}/approval")
    @RolesAllowed(NETWORK_ADMIN)
    @FreshSignIn
    @Idempotent
    @Operation(summary = "Agree that this one may be the agency's second person")
    public RestResponse<SecondPersonView> approve(@RestPath UUID id) {
        return Tags.tagged(naming.approve(id));
    }

    @POST
    @Path("/{id}/refusal")
    @RolesAllowed(NETWORK_ADMIN)
    @Idempotent
    @Operation(summary = "Say no to who was named: this one does not become the agency's second person")
    public RestResponse<SecondPersonView> refuse(@RestPath UUID id) {
        return Tags.tagged(naming.refuse(id));
    }

    @POST
    @Path("/{id}/end")
    @RolesAllowed(AGENCY_ADMIN)
    @Idempotent
    @Operation(summary = "No longer ask this one")
    public RestResponse<SecondPersonView> end(@RestPath UUID id) {
        return Tags.tagged(naming.end(id));
    }

    @GET
    @RolesAllowed({AGENCY_ADMIN, NETWORK_ADMIN})
    @Operation(summary = "Who is named, newest first")
    public CursorPage<SecondPersonView> list(@RestQuery @Nullable UUID agency) {
        return new CursorPage<>(naming.list(agency == null ? caller.agency() : agency), null);
    }

    @GET
    @Path("/pending")
    @RolesAllowed(NETWORK_ADMIN)
    @Operation(summary = "Who was named anywhere and waits for the caller's yes")
    public CursorPage<SecondPersonView> pending() {
        return new CursorPage<>(proposed.pending(), null);
    }

    @Override
    public Tagged represent(UUID id) {
        return naming.see(id);
    }
}
