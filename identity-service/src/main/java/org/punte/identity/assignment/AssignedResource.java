package org.punte.identity.assignment;

import static org.punte.web.caller.Roles.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.punte.identity.person.PersonHandover;
import org.punte.identity.person.PersonLine;
import org.punte.web.page.CursorPage;

/** The persons with whom a colleague works. */
@Path("/v1/persons/assigned")
class AssignedResource {
    private final PersonHandover persons;

    AssignedResource(PersonHandover persons) {
        this.persons = persons;
    }

    @GET
    @RolesAllowed(SUPERVISOR)
    @Operation(summary = "Persons of the own agency with whom this worker works, newest first; codes, no names")
    public CursorPage<PersonLine> assigned(
            @RestQuery @NotNull UUID worker,
            @RestQuery @Nullable String after,
            @RestQuery @DefaultValue("50") @Min(1) @Max(100) int limit) {
        return persons.assignedTo(worker, after, limit);
    }
}
