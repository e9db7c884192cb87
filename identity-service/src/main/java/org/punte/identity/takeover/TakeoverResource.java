package org.punte.identity.takeover;

import static org.punte.identity.takeover.TakeoverProblem.TAKEOVER_NOT_FOUND;
import static org.punte.web.caller.Roles.CASEWORKER;
import static org.punte.web.caller.Roles.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.punte.identity.vault.Ledger;

/** Taking over what was known of a person. A second time nothing is left to be written, so there is no idempotency key here. */
@Path("/v1/referrals/{id}/person-takeover")
class TakeoverResource {
    private final Takeover takeover;
    private final Ledger ledger;

    TakeoverResource(Takeover takeover, Ledger ledger) {
        this.takeover = takeover;
        this.ledger = ledger;
    }

    /** The own record of the person. */
    record Own(UUID person) {}

    @POST
    @RolesAllowed({CASEWORKER, SUPERVISOR})
    @Operation(
            summary =
                    "Write what the old owner knew into my agency's own record, after a transfer and for named workers")
    public RestResponse<Own> take(@RestPath UUID id) {
        var own = takeover.take(id).orElseThrow(() -> {
            ledger.refused(takeover.meant(id));
            return TAKEOVER_NOT_FOUND.because("Nothing to take over with referral %s", id);
        });
        return RestResponse.ok(new Own(own));
    }
}
