package org.punte.referrals.party;

import static org.punte.web.caller.Roles.CASEWORKER;
import static org.punte.web.caller.Roles.DESK;
import static org.punte.web.caller.Roles.SUPERVISOR;
import static org.punte.web.tag.Tags.tagged;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.punte.web.caller.ClientScope;
import org.punte.web.page.CursorPage;

/** Parties to read. */
@Path("/v1/parties")
class PartyResource {
    private final Parties parties;
    private final PartyLists lists;

    PartyResource(Parties parties, PartyLists lists) {
        this.parties = parties;
        this.lists = lists;
    }

    @GET
    @Path("/sent")
    @RolesAllowed({CASEWORKER, SUPERVISOR})
    @ClientScope("referrals:read")
    @Operation(summary = "Parties that my agency has sent, newest first")
    public CursorPage<PartyView> sent(
            @RestQuery @Nullable String after, @RestQuery @DefaultValue("50") @Min(1) @Max(100) int limit) {
        return lists.sent(after, limit);
    }

    @GET
    @Path("/received")
    @RolesAllowed({DESK, CASEWORKER, SUPERVISOR})
    @ClientScope("referrals:read")
    @Operation(summary = "Parties that my agency has received, newest first")
    public CursorPage<PartyView> received(
            @RestQuery @Nullable String after, @RestQuery @DefaultValue("50") @Min(1) @Max(100) int limit) {
        return lists.received(after, limit);
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
