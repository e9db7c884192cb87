package org.punte.identity.name;

import static org.punte.web.caller.Roles.CASEWORKER;
import static org.punte.web.caller.Roles.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.punte.web.idempotency.Idempotent;
import org.punte.web.idempotency.Representing;
import org.punte.web.page.CursorPage;
import org.punte.web.tag.Tagged;
import org.punte.web.tag.Tags;

/** What a person is called, by whom it was said, and when. */
@Path("/v1/persons/{id}/names")
class NameResource implements Representing {
    private final NameWorkflow workflow;
    private final PersonNames names;

    NameResource(NameWorkflow workflow, PersonNames names) {
        this.workflow = workflow;
        this.names = names;
    }

    @GET
    @RolesAllowed({CASEWORKER, SUPERVISOR})
    @Operation(summary = "What a person is and was called, each with its source and date; present names first")
    public CursorPage<NameView> names(@RestPath UUID id) {
        return new CursorPage<>(names.of(id), null);
    }

    @POST
    @RolesAllowed({CASEWORKER, SUPERVISOR})
    @Idempotent
    @ResponseStatus(201)
    @Operation(summary = "Add a name beside those that are known")
    public RestResponse<NameView> say(@RestPath UUID id, @NotNull @Valid SayName command) {
        return Tags.created("/v1/persons/" + id + "/names", workflow.say(id, command));
    }

    @Override
    public Tagged represent(UUID id) {
        return workflow.see(id);
    }
}
