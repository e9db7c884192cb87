package org.punte.referrals.savedfilter;

import static org.punte.web.caller.Roles.CASEWORKER;
import static org.punte.web.caller.Roles.DESK;
import static org.punte.web.caller.Roles.SUPERVISOR;
import static org.punte.web.tag.Tags.created;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
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

@Path("/v1/desk/filters")
class SavedFilterResource implements Representing {
    private final SavedFilterWorkflow workflow;

    SavedFilterResource(SavedFilterWorkflow workflow) {
        this.workflow = workflow;
    }

    @GET
    @RolesAllowed({DESK, CASEWORKER, SUPERVISOR})
    @Operation(summary = "How I like to look at the desk")
    public CursorPage<FilterView> list() {
        return new CursorPage<>(workflow.mine(), null);
    }

    @POST
    @RolesAllowed({DESK, CASEWORKER, SUPERVISOR})
    @Idempotent
    @ResponseStatus(201)
    @Operation(summary = "Keep this way of looking for me")
    public RestResponse<FilterView> save(@NotNull @Valid SaveFilter command) {
        var filter = workflow.save(command);
        return created("/v1/desk/filters/" + filter.id(), filter);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed({DESK, CASEWORKER, SUPERVISOR})
    @Operation(summary = "I no longer need it")
    public RestResponse<Void> forget(@RestPath UUID id) {
        workflow.forget(id);
        return RestResponse.noContent();
    }

    @Override
    public Tagged represent(UUID id) {
        return workflow.show(id);
    }
}
