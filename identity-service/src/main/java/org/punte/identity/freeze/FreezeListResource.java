package org.punte.identity.freeze;

import static org.punte.web.caller.Roles.AGENCY_ADMIN;
import static org.punte.web.caller.Roles.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.punte.web.caller.Caller;
import org.punte.web.page.CursorPage;

/** What is frozen at present. */
@Path("/v1/freezes")
class FreezeListResource {
    private final FreezeWorkflow workflow;
    private final Caller caller;

    FreezeListResource(FreezeWorkflow workflow, Caller caller) {
        this.workflow = workflow;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({SUPERVISOR, AGENCY_ADMIN})
    @Operation(summary = "The freezes of the own agency that are not lifted, newest first")
    public CursorPage<FreezeView> open() {
        return new CursorPage<>(workflow.open(caller.agency()), null);
    }
}
