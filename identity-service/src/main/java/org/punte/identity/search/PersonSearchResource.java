package org.punte.identity.search;

import static org.punte.web.caller.Roles.CASEWORKER;
import static org.punte.web.caller.Roles.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.punte.web.page.CursorPage;

/** Searching. Each search is a reading of its own, so there is no idempotency key here. */
@Path("/v1/persons/searches")
class PersonSearchResource {
    private final PersonSearch search;

    PersonSearchResource(PersonSearch search) {
        this.search = search;
    }

    @POST
    @RolesAllowed({CASEWORKER, SUPERVISOR})
    @ResponseStatus(200)
    @Operation(summary = "Find persons with whom one works, by what one remembers; twenty at most, best first")
    public CursorPage<HitView> search(@NotNull @Valid SearchPersons asked) {
        return new CursorPage<>(search.hits(asked), null);
    }
}
