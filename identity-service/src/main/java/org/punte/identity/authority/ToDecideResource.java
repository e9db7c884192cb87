package org.punte.identity.authority;

import static org.punte.web.caller.Roles.DECISION_MAKER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.punte.identity.person.PersonHandover;
import org.punte.identity.person.PersonLine;
import org.punte.web.caller.Caller;
import org.punte.web.page.CursorPage;

/** Whom a decision-maker decides about: a code for each, and nothing that says who it is. */
@Path("/v1/persons/to-decide")
class ToDecideResource {
    private final PersonHandover persons;
    private final Caller caller;

    ToDecideResource(PersonHandover persons, Caller caller) {
        this.persons = persons;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(DECISION_MAKER)
    @Operation(summary = "The persons assigned to the caller to decide about, newest first; codes, no names")
    public CursorPage<PersonLine> list(
            @RestQuery @Nullable String after, @RestQuery @DefaultValue("50") @Min(1) @Max(100) int limit) {
        return persons.assignedTo(caller.account(), after, limit);
    }
}
