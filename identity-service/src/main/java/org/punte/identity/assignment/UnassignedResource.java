package org.punte.identity.assignment;

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
import org.punte.identity.person.PersonHandover;
import org.punte.identity.person.PersonLine;
import org.punte.web.page.CursorPage;

/** The list of persons to be assigned. */
@Path("/v1/persons/unassigned")
class UnassignedResource {
    private final PersonHandover persons;

    UnassignedResource(PersonHandover persons) {
        this.persons = persons;
    }

    @GET
    @RolesAllowed(SUPERVISOR)
    @Operation(summary = "Persons of the own agency with whom nobody works any more who may, newest first")
    public CursorPage<PersonLine> unassigned(
            @RestQuery @Nullable String after, @RestQuery @DefaultValue("50") @Min(1) @Max(100) int limit) {
        return persons.unassigned(after, limit);
    }
}
