package org.punte.identity.disclosure;

import static org.punte.web.caller.Roles.CASEWORKER;
import static org.punte.web.caller.Roles.DESK;
import static org.punte.web.caller.Roles.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.punte.web.caller.ClientScope;

/** Ending unread grants. The same question has the same answer, so there is no idempotency key here. */
@Path("/v1/referrals/{id}/grant-undoing")
class GrantUndoingResource {
    private final GrantUndoing undoing;

    GrantUndoingResource(GrantUndoing undoing) {
        this.undoing = undoing;
    }

    @POST
    @RolesAllowed({CASEWORKER, SUPERVISOR, DESK})
    @ClientScope("referrals:answer")
    @ResponseStatus(204)
    @Operation(summary = "End what our acceptance opened, if nobody has read")
    public RestResponse<Void> undo(@RestPath UUID id) {
        undoing.undo(id);
        return RestResponse.noContent();
    }
}
