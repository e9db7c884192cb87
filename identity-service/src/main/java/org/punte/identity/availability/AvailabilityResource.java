package org.punte.identity.availability;

import static org.punte.web.caller.Roles.CASEWORKER;
import static org.punte.web.caller.Roles.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** Asked by referral-service in the name of whoever looks for help for a person. Nothing is stored or changed. */
@Path("/v1/persons/{id}/availability")
class AvailabilityResource {
    private final Availability availability;

    AvailabilityResource(Availability availability) {
        this.availability = availability;
    }

    @POST
    @RolesAllowed({CASEWORKER, SUPERVISOR})
    @Operation(summary = "Which of these agencies are not available for a person; for the assigned workers alone")
    public AvailabilityView ask(@RestPath UUID id, @NotNull @Valid AskAvailability question) {
        return new AvailabilityView(availability.unavailable(id, question.agencies()));
    }
}
