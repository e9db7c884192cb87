package org.punte.identity.colleague;

import static org.punte.web.caller.Roles.CASEWORKER;
import static org.punte.web.caller.Roles.DECISION_MAKER;
import static org.punte.web.caller.Roles.DESK;
import static org.punte.web.caller.Roles.SPECIALIST;
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
import org.punte.identity.account.AccountDirectory;
import org.punte.identity.account.AccountDirectory.Colleague;
import org.punte.web.caller.ClientScope;
import org.punte.web.page.CursorPage;

/** The people of one's own agency, to name workers. */
@Path("/v1/colleagues")
class ColleagueResource {
    private final AccountDirectory accounts;

    ColleagueResource(AccountDirectory accounts) {
        this.accounts = accounts;
    }

    @GET
    @RolesAllowed({CASEWORKER, SUPERVISOR, DESK, SPECIALIST, DECISION_MAKER})
    @ClientScope("referrals:answer")
    @Operation(summary = "The people of the own agency, newest first")
    public CursorPage<Colleague> list(
            @RestQuery @Nullable String after, @RestQuery @DefaultValue("50") @Min(1) @Max(100) int limit) {
        return accounts.colleagues(after, limit);
    }
}
