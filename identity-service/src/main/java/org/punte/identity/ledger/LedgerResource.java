package org.punte.identity.ledger;

import static org.punte.web.caller.Roles.AUDITOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.punte.web.caller.Caller;

/** Verifying the ledger. Asking again is another verification, so there is no idempotency key here. */
@Path("/v1/ledger-verifications")
class LedgerResource {
    private final LedgerVerification verification;
    private final Caller caller;

    LedgerResource(LedgerVerification verification, Caller caller) {
        this.verification = verification;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(AUDITOR)
    @ResponseStatus(200)
    @Operation(summary = "Verify the readings of the caller's agency: edited, removed and reordered rows are found")
    public VerificationView verify() {
        return verification.verify(caller.agency());
    }
}
