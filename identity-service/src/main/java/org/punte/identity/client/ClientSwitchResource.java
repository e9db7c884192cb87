package org.punte.identity.client;

import static org.punte.web.caller.Roles.AGENCY_ADMIN;
import static org.punte.web.caller.Roles.NETWORK_ADMIN;
import static org.punte.web.caller.Roles.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.punte.web.idempotency.Idempotent;
import org.punte.web.idempotency.Representing;
import org.punte.web.signin.FreshSignIn;
import org.punte.web.tag.Tagged;
import org.punte.web.tag.Tags;

/** Switching a partner's system, its scopes, and its reading of identities. */
@Path("/v1/clients/{id}")
class ClientSwitchResource implements Representing {
    private final ClientCredentials clients;
    private final IdentityScope identities;
    private final ClientAccess access;

    ClientSwitchResource(ClientCredentials clients, IdentityScope identities, ClientAccess access) {
        this.clients = clients;
        this.identities = identities;
        this.access = access;
    }

    @POST
    @Path("/disabling")
    @RolesAllowed(AGENCY_ADMIN)
    @Idempotent
    @Operation(summary = "Nothing more for this system, whatever its token says")
    public RestResponse<ClientView> disable(@RestPath UUID id) {
        return Tags.tagged(clients.disable(id));
    }

    @POST
    @Path("/enabling")
    @RolesAllowed(AGENCY_ADMIN)
    @FreshSignIn
    @Idempotent
    @Operation(summary = "Let this system in again")
    public RestResponse<ClientView> enable(@RestPath UUID id) {
        return Tags.tagged(clients.enable(id));
    }

    /** All scopes that it is to have from now on, not only new ones. */
    record ChangeScopes(@NotEmpty Set<@NotNull @Pattern(regexp = Scope.KNOWN) String> scopes) {}

    @POST
    @Path("/scopes")
    @RolesAllowed(AGENCY_ADMIN)
    @FreshSignIn
    @Idempotent
    @Operation(summary = "These scopes and no others, at once; identity:read waits for a second person")
    public RestResponse<ClientView> rescope(@RestPath UUID id, @NotNull @Valid ChangeScopes command) {
        return Tags.tagged(clients.rescope(id, command.scopes()));
    }

    @POST
    @Path("/identity-request")
    @RolesAllowed(AGENCY_ADMIN)
    @FreshSignIn
    @Idempotent
    @Operation(summary = "Ask that this system may read identities; a second person decides")
    public RestResponse<ClientView> request(@RestPath UUID id) {
        return Tags.tagged(identities.request(id));
    }

    @POST
    @Path("/identity-approval")
    @RolesAllowed({AGENCY_ADMIN, SUPERVISOR, NETWORK_ADMIN})
    @FreshSignIn
    @Idempotent
    @Operation(summary = "Agree, as a second person, that this system may read identities")
    public RestResponse<ClientView> approve(@RestPath UUID id) {
        return Tags.tagged(identities.approve(id));
    }

    @POST
    @Path("/identity-removal")
    @RolesAllowed({AGENCY_ADMIN, SUPERVISOR})
    @Idempotent
    @Operation(summary = "This system reads identities no longer, or will not")
    public RestResponse<ClientView> remove(@RestPath UUID id) {
        return Tags.tagged(identities.remove(id));
    }

    @Override
    public Tagged represent(UUID id) {
        return access.see(id);
    }
}
