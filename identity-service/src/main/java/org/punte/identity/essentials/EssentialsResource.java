package org.punte.identity.essentials;

import static org.punte.web.caller.Roles.EMERGENCY_CASEWORKER;
import static org.punte.web.caller.Roles.EMERGENCY_SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.punte.web.tag.Tags;

/** Reading under an emergency opening. */
@Path("/v1/emergency-openings/{id}/essentials")
class EssentialsResource {
    private final EssentialsReading reading;

    EssentialsResource(EssentialsReading reading) {
        this.reading = reading;
    }

    @GET
    @RolesAllowed({EMERGENCY_CASEWORKER, EMERGENCY_SUPERVISOR})
    @Operation(
            summary = "How to reach the person, for the worker who opened it, while it lasts; each reading is recorded")
    public RestResponse<EssentialsView> read(@RestPath UUID id) {
        return Tags.tagged(reading.read(id));
    }
}
