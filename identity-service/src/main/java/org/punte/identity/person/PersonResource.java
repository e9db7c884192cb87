package org.punte.identity.person;

import static org.punte.web.caller.Roles.CASEWORKER;
import static org.punte.web.caller.Roles.EMERGENCY_CASEWORKER;
import static org.punte.web.caller.Roles.EMERGENCY_SUPERVISOR;
import static org.punte.web.caller.Roles.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.punte.web.idempotency.Idempotent;
import org.punte.web.idempotency.Representing;
import org.punte.web.page.CursorPage;
import org.punte.web.tag.Tagged;
import org.punte.web.tag.Tags;

/** Registering persons, and the list of one's own. */
@Path("/v1/persons")
class PersonResource implements Representing {
    private final PersonWorkflow workflow;
    private final PersonList list;

    PersonResource(PersonWorkflow workflow, PersonList list) {
        this.workflow = workflow;
        this.list = list;
    }

    @POST
    @RolesAllowed({CASEWORKER, SUPERVISOR})
    @Idempotent
    @Operation(summary = "Register a person")
    public RestResponse<PersonView> register(@NotNull @Valid RegisterPerson command) {
        var view = workflow.register(command);
        return Tags.created("/v1/persons/" + view.id(), view);
    }

    @GET
    @RolesAllowed({CASEWORKER, SUPERVISOR, EMERGENCY_CASEWORKER, EMERGENCY_SUPERVISOR})
    @Operation(summary = "The persons to whom the caller is assigned, newest first")
    public CursorPage<PersonLine> list(
            @RestQuery @Nullable String after, @RestQuery @DefaultValue("50") @Min(1) @Max(100) int limit) {
        return list.page(after, limit);
    }

    @Override
    public Tagged represent(UUID id) {
        return workflow.open(id);
    }
}
