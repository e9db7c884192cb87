package org.punte.identity.openwork;

import static org.punte.web.caller.Roles.NETWORK_ADMIN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.punte.web.page.CursorPage;

/** The agencies that are leaving: whoever let them go sees that none is stuck. */
@Path("/v1/closing-agencies")
class ClosingResource {
    private final OpenWorkReading reading;

    ClosingResource(OpenWorkReading reading) {
        this.reading = reading;
    }

    @GET
    @RolesAllowed(NETWORK_ADMIN)
    @Operation(summary = "Agencies that close: how much is open, and how many people are left who could decide it")
    public CursorPage<OpenWorkView> list() {
        return new CursorPage<>(reading.ofClosing(), null);
    }
}
