package org.punte.identity.disclosure;

import static org.punte.web.caller.Roles.CASEWORKER;
import static org.punte.web.caller.Roles.DESK;
import static org.punte.web.caller.Roles.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.punte.web.caller.ClientScope;

/** Ending unread grants. The same question has the same answer, so there is no idempotency key here. */
@Path("/v1/referrals")
class GrantUndoingResource {
    private final GrantUndoing undoing;

    GrantUndoingResource(GrantUndoing undoing) {
        this.undoing = undoing;
    }

    @POST
    @Path("/{id}/grant-undoing")
    @RolesAllowed({CASEWORKER, SUPERVISOR, DESK})
    @ClientScope("referrals:answer")
    @ResponseStatus(204)
    @Operation(summary = "End what our acceptance opened, if nobody has read")
    public RestResponse<Void> undo(@RestPath UUID id) {
        undoing.undo(Set.of(id));
        return RestResponse.noContent();
    }

    @POST
    @Path("/grant-undoing")
    @RolesAllowed({CASEWORKER, SUPERVISOR, DESK})
    @ClientScope("referrals:answer")
    @ResponseStatus(204)
    @Operation(summary = "End what our acceptance of several opened, if nobody has read under any of them")
    public RestResponse<Void> undoTogether(@NotNull @Valid Together command) {
        undoing.undo(command.referrals());
        return RestResponse.noContent();
    }

    /** Those of a party that were accepted as one. */
    record Together(@NotNull @Size(min = 1, max = 8) Set<@NotNull UUID> referrals) {}
}
