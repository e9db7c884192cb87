package org.punte.referrals.interruption;

import static org.punte.web.caller.Roles.CASEWORKER;
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
import org.punte.web.caller.ClientScope;
import org.punte.web.page.CursorPage;

/** What my agency has sent to a service that closed afterwards. */
@Path("/v1/interrupted-referrals")
class InterruptionResource {
    private final Interruptions interruptions;

    InterruptionResource(Interruptions interruptions) {
        this.interruptions = interruptions;
    }

    @GET
    @RolesAllowed({CASEWORKER, SUPERVISOR})
    @ClientScope("referrals:read")
    @Operation(summary = "Referrals of my agency whose service is closed for now, latest first")
    public CursorPage<InterruptedView> list(
            @RestQuery @Nullable String after, @RestQuery @DefaultValue("50") @Min(1) @Max(100) int limit) {
        return interruptions.page(after, limit);
    }
}
