package org.punte.identity.colleague;

import static org.punte.web.caller.Roles.AGENCY_ADMIN;
import static org.punte.web.caller.Roles.AUDITOR;
import static org.punte.web.caller.Roles.CASEWORKER;
import static org.punte.web.caller.Roles.DESK;
import static org.punte.web.caller.Roles.NETWORK_ADMIN;
import static org.punte.web.caller.Roles.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.punte.identity.account.AccountDirectory;
import org.punte.identity.account.AccountDirectory.Colleague;
import org.punte.identity.agency.AgencyDirectory;
import org.punte.identity.colleague.MeView.OwnAgency;
import org.punte.web.caller.Caller;

/** What a page needs to greet its reader: account, agency, roles. */
@Path("/v1/me")
class MeResource {
    private final AccountDirectory accounts;
    private final AgencyDirectory agencies;
    private final Caller caller;

    MeResource(AccountDirectory accounts, AgencyDirectory agencies, Caller caller) {
        this.accounts = accounts;
        this.agencies = agencies;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({CASEWORKER, SUPERVISOR, DESK, AGENCY_ADMIN, NETWORK_ADMIN, AUDITOR})
    @Operation(summary = "Who the caller is")
    public MeView me() {
        var agency = agencies.require(caller.agency());
        var name = accounts.self().map(Colleague::name).orElse(null);
        var own = new OwnAgency(
                agency.id(),
                agency.name(),
                agency.kind(),
                agency.county(),
                agency.zone().getId());
        return new MeView(
                caller.account(), name, own, caller.roles().stream().sorted().toList());
    }
}
