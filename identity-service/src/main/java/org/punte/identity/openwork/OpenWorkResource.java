package org.punte.identity.openwork;

import static org.punte.web.caller.Roles.NETWORK_ADMIN;
import static org.punte.web.caller.Roles.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** Open work over HTTP. */
@Path("/v1/agencies/{id}/open-work")
class OpenWorkResource {
    private final OpenWorkReading reading;
    private final OpenWorkAccess access;

    OpenWorkResource(OpenWorkReading reading, OpenWorkAccess access) {
        this.reading = reading;
        this.access = access;
    }

    @GET
    @RolesAllowed({NETWORK_ADMIN, SUPERVISOR})
    @Operation(
            summary =
                    "How many items each service has open for an agency, and how many could decide them; numbers only")
    public OpenWorkView of(@RestPath UUID id) {
        access.requireSeen(id);
        return reading.of(id);
    }
}
