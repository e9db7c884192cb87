package org.punte.referrals.party;

import static org.punte.web.caller.Roles.CASEWORKER;
import static org.punte.web.caller.Roles.DESK;
import static org.punte.web.caller.Roles.SUPERVISOR;
import static org.punte.web.tag.Tags.tagged;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.punte.web.caller.ClientScope;

/** Parties to read. */
@Path("/v1/parties")
class PartyResource {
    private final Parties parties;

    PartyResource(Parties parties) {
        this.parties = parties;
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({DESK, CASEWORKER, SUPERVISOR})
    @ClientScope("referrals:read")
    @Operation(summary = "Referrals that are answered together, as both sides see them")
    public RestResponse<PartyView> show(@RestPath UUID id) {
        return tagged(parties.show(id));
    }
}
