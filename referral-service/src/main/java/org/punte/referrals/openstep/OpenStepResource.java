package org.punte.referrals.openstep;

import static org.punte.web.caller.Roles.CASEWORKER;
import static org.punte.web.caller.Roles.DESK;
import static org.punte.web.caller.Roles.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.punte.web.page.CursorPage;

/** What waits for my agency. */
@Path("/v1/open-steps")
class OpenStepResource {
    private final OpenStepReading steps;

    OpenStepResource(OpenStepReading steps) {
        this.steps = steps;
    }

    @GET
    @RolesAllowed({DESK, CASEWORKER, SUPERVISOR})
    @Operation(
            summary =
                    "Calls and questions that my agency has not answered, and, for whoever sends, places that are kept, what came back or was denied, requests for cases and own drafts that are deleted soon; what is due first first")
    public CursorPage<OpenStep> list(
            @RestQuery @Nullable String after, @RestQuery @DefaultValue("50") @Min(1) @Max(100) int limit) {
        return steps.page(after, limit);
    }
}
