package org.punte.identity.disclosure;

import static org.punte.web.caller.Roles.CASEWORKER;
import static org.punte.web.caller.Roles.DESK;
import static org.punte.web.caller.Roles.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.punte.web.caller.ClientScope;
import org.punte.web.page.CursorPage;
import org.punte.web.tag.Tags;

/** Grants over HTTP. They open and end by what happens to referrals and consents, never by a request. */
@Path("/v1/grants")
class GrantResource {
    private final GrantAccess access;

    GrantResource(GrantAccess access) {
        this.access = access;
    }

    @GET
    @RolesAllowed({CASEWORKER, SUPERVISOR, DESK})
    @ClientScope("identity:read")
    @Operation(summary = "The grant of a referral; an empty list where there is none to see")
    public CursorPage<GrantView> ofReferral(@RestQuery @NotNull UUID referral) {
        return new CursorPage<>(access.ofReferral(referral), null);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({CASEWORKER, SUPERVISOR, DESK})
    @ClientScope("identity:read")
    @Operation(summary = "One grant")
    public RestResponse<GrantView> see(@RestPath UUID id) {
        return Tags.tagged(access.see(id));
    }
}
