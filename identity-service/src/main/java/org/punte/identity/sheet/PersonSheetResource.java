package org.punte.identity.sheet;

import static org.punte.web.caller.Roles.CASEWORKER;
import static org.punte.web.caller.Roles.DECISION_MAKER;
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

/** The indicator sheets of a person over HTTP. */
@Path("/v1/persons/{id}/indicator-sheets")
class PersonSheetResource implements Representing {
    private final SheetWorkflow workflow;

    PersonSheetResource(SheetWorkflow workflow) {
        this.workflow = workflow;
    }

    @POST
    @RolesAllowed({CASEWORKER, SUPERVISOR})
    @Idempotent
    @ResponseStatus(201)
    @Operation(summary = "Start an indicator sheet by one profile; a draft until it is submitted")
    public RestResponse<SheetView> start(@RestPath("id") UUID person, @NotNull @Valid StartSheet command) {
        var view = workflow.start(person, command);
        return Tags.created("/v1/indicator-sheets/" + view.id(), view);
    }

    @GET
    @RolesAllowed({CASEWORKER, SUPERVISOR, DECISION_MAKER})
    @Operation(summary = "The indicator sheets of a person, newest first")
    public CursorPage<SheetLine> list(@RestPath("id") UUID person) {
        return new CursorPage<>(workflow.of(person), null);
    }

    @Override
    public Tagged represent(UUID id) {
        return workflow.see(id);
    }
}
