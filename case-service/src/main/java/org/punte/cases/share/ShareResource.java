package org.punte.cases.share;

import static org.punte.web.caller.Roles.CASEWORKER;
import static org.punte.web.caller.Roles.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.punte.web.caller.ClientScope;
import org.punte.web.page.CursorPage;

@Path("/v1/shares")
class ShareResource {
    private final ShareReading reading;

    ShareResource(ShareReading reading) {
        this.reading = reading;
    }

    @GET
    @RolesAllowed({CASEWORKER, SUPERVISOR})
    @ClientScope("cases:read")
    @Operation(summary = "Reads the consented parts of the case file behind a referral, while its grant is live")
    public CursorPage<ShareView> ofReferral(@RestQuery @NotNull UUID referral) {
        return new CursorPage<>(reading.ofReferral(referral), null);
    }
}
