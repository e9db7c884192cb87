package org.punte.identity.client;

import static org.punte.web.caller.Roles.AGENCY_ADMIN;
import static org.punte.web.caller.Roles.NETWORK_ADMIN;
import static org.punte.web.caller.Roles.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import org.punte.web.idempotency.Idempotent;
import org.punte.web.idempotency.Representing;
import org.punte.web.page.CursorPage;
import org.punte.web.signin.FreshSignIn;
import org.punte.web.tag.Tagged;
import org.punte.web.tag.Tags;

/** Partner systems of the own agency, and their credentials. */
@Path("/v1/clients")
class ClientResource implements Representing {
    private final ClientCredentials credentials;
    private final ClientAccess access;

    ClientResource(ClientCredentials credentials, ClientAccess access) {
        this.credentials = credentials;
        this.access = access;
    }

    @POST
    @RolesAllowed(AGENCY_ADMIN)
    @FreshSignIn
    @Idempotent
    @Operation(summary = "Let a partner's system act for the own agency; its secret is shown in this answer only")
    public RestResponse<ClientView> create(@NotNull @Valid CreateClient command) {
        var view = credentials.create(command);
        return Tags.created("/v1/clients/" + view.id(), view);
    }

    @GET
    @RolesAllowed({AGENCY_ADMIN, SUPERVISOR})
    @Operation(summary = "The own agency's systems, newest first")
    public CursorPage<ClientView> list(
            @RestQuery @Nullable String after, @RestQuery @DefaultValue("50") @Min(1) @Max(100) int limit) {
        return access.page(after, limit);
    }

    @GET
    @Path("/awaiting")
    @RolesAllowed({AGENCY_ADMIN, SUPERVISOR, NETWORK_ADMIN})
    @Operation(summary = "Systems for which somebody else asked to read identities, and which wait for a second person")
    public CursorPage<ClientView> awaiting() {
        return new CursorPage<>(access.awaiting(), null);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({AGENCY_ADMIN, SUPERVISOR, NETWORK_ADMIN})
    @Operation(summary = "One partner's system")
    public RestResponse<ClientView> see(@RestPath UUID id) {
        return Tags.tagged(access.see(id));
    }

    /** A new credential; the old one ends at once. With {@code publicKey} a key, else a new secret. */
    record RotateClient(@Nullable @Size(max = 8_000) String publicKey) {}

    @POST
    @Path("/{id}/rotation")
    @RolesAllowed(AGENCY_ADMIN)
    @FreshSignIn
    @Idempotent
    @Operation(summary = "A new secret, shown in this answer only, or a new key; the old one ends at once")
    public RestResponse<ClientView> rotate(@RestPath UUID id, @NotNull @Valid RotateClient command) {
        return Tags.tagged(credentials.rotate(id, command.publicKey()));
    }

    @Override
    public Tagged represent(UUID id) {
        return access.see(id);
    }
}
