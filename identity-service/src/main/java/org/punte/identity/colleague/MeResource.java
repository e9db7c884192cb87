package org.punte.identity.colleague;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.punte.identity.account.AccountDirectory;
import org.punte.identity.account.AccountDirectory.Entry;
import org.punte.identity.agency.AgencyDirectory;
import org.punte.identity.colleague.MeView.ChoosableAgency;
import org.punte.identity.colleague.MeView.OwnAgency;
import org.punte.identity.review.Confirmation;
import org.punte.web.caller.Caller;

/** What a page needs to greet its reader: account, agency, roles. */
@Path("/v1/me")
class MeResource {
    private final AccountDirectory accounts;
    private final Confirmation confirmation;
    private final AgencyDirectory agencies;
    private final Caller caller;

    MeResource(AccountDirectory accounts, Confirmation confirmation, AgencyDirectory agencies, Caller caller) {
        this.accounts = accounts;
        this.confirmation = confirmation;
        this.agencies = agencies;
        this.caller = caller;
    }

    /** Also for who has no role yet, because a second person has to agree first. */
    @GET
    @Authenticated
    @Operation(summary = "Who the caller is, and where else the caller may work")
    public MeView me() {
        var agency = agencies.require(caller.agency());
        confirmation.comes(caller.account(), agency.id());
        var name = accounts.self().map(Entry::name).orElse(null);
        var own = new OwnAgency(
                agency.id(),
                agency.name(),
                agency.kind(),
                agency.county(),
                agency.zone().getId(),
                agency.status());
        var roles = caller.roles().stream().sorted().toList();
        var closed = caller.vaultClosedUntil().orElse(null);
        return new MeView(caller.account(), name, own, roles, choosable(agency.id()), closed);
    }

    private List<ChoosableAgency> choosable(UUID current) {
        return Stream.concat(Stream.of(current), accounts.agenciesOfCaller().stream())
                .distinct()
                .flatMap(id -> agencies.find(id).stream())
                .map(agency -> new ChoosableAgency(
                        agency.id(), agency.name(), agency.id().equals(current)))
                .toList();
    }
}
