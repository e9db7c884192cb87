package org.punte.identity.settlement;

import static org.punte.web.caller.Roles.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.punte.identity.agency.AgencyDirectory;
import org.punte.identity.person.PersonLine;
import org.punte.web.caller.Caller;
import org.punte.web.page.CursorPage;

/** The persons about whom a closing agency has yet to decide. */
@Path("/v1/persons/unsettled")
class UnsettledResource {
    private final UnsettledPersons persons;
    private final AgencyDirectory agencies;
    private final Caller caller;

    UnsettledResource(UnsettledPersons persons, AgencyDirectory agencies, Caller caller) {
        this.persons = persons;
        this.agencies = agencies;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(SUPERVISOR)
    @Operation(
            summary =
                    "While the own agency closes: persons not yet handed over or at rest, newest first; codes, no names")
    public CursorPage<PersonLine> unsettled(
            @RestQuery @Nullable String after, @RestQuery @DefaultValue("50") @Min(1) @Max(100) int limit) {
        if (!agencies.require(caller.agency()).closing()) return new CursorPage<>(List.of(), null);
        return persons.page(after, limit);
    }
}
