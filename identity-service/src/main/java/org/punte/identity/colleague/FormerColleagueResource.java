package org.punte.identity.colleague;

import static org.punte.web.caller.Roles.EMERGENCY_CASEWORKER;
import static org.punte.web.caller.Roles.EMERGENCY_SUPERVISOR;
import static org.punte.web.caller.Roles.HOLDER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.punte.identity.account.AccountDirectory;
import org.punte.identity.account.AccountDirectory.Colleague;
import org.punte.web.page.CursorPage;

/** Who no longer signs in: old records go on naming them, and nobody picks them any more. */
@Path("/v1/former-colleagues")
class FormerColleagueResource {
    private final AccountDirectory accounts;

    FormerColleagueResource(AccountDirectory accounts) {
        this.accounts = accounts;
    }

    @GET
    @RolesAllowed({HOLDER, EMERGENCY_CASEWORKER, EMERGENCY_SUPERVISOR})
    @Operation(summary = "Blocked people of the own agency, newest first; without roles, for names in old records")
    public CursorPage<Colleague> list(
            @RestQuery @Nullable String after, @RestQuery @DefaultValue("50") @Min(1) @Max(100) int limit) {
        return accounts.formerColleagues(after, limit);
    }
}
