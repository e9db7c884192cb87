package org.punte.referrals.quality;

import static org.punte.web.caller.Roles.CASEWORKER;
import static org.punte.web.caller.Roles.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;

/** The check before sending. The same referral has the same answer, so there is no idempotency key here. */
@Path("/v1/referrals/quality")
class QualityResource {
    private final QualityCheck check;

    QualityResource(QualityCheck check) {
        this.check = check;
    }

    @POST
    @RolesAllowed({CASEWORKER, SUPERVISOR})
    @ResponseStatus(200)
    @Operation(summary = "What a reader of this referral would miss; it may be sent all the same")
    public QualityView look(@NotNull @Valid CheckQuality command) {
        return check.of(command);
    }
}
