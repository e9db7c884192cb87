package org.punte.identity.task;

import static org.punte.web.caller.Roles.CASEWORKER;
import static org.punte.web.caller.Roles.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.punte.web.idempotency.Idempotent;
import org.punte.web.idempotency.Representing;
import org.punte.web.page.CursorPage;
import org.punte.web.tag.Tagged;
import org.punte.web.tag.Tags;

/** Tasks over HTTP. They open by what happens, never by a request. */
@Path("/v1/tasks")
class TaskResource implements Representing {
    private final TaskWorkflow workflow;

    TaskResource(TaskWorkflow workflow) {
        this.workflow = workflow;
    }

    @GET
    @RolesAllowed({CASEWORKER, SUPERVISOR})
    @Operation(summary = "What the caller has to do for assigned persons, and as a supervisor; what is due first")
    public CursorPage<TaskView> list(
            @RestQuery @Nullable String after, @RestQuery @DefaultValue("50") @Min(1) @Max(100) int limit) {
        return workflow.page(after, limit);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({CASEWORKER, SUPERVISOR})
    @Operation(summary = "One task")
    public RestResponse<TaskView> see(@RestPath UUID id) {
        return Tags.tagged(workflow.see(id));
    }

    @POST
    @Path("/{id}/completion")
    @RolesAllowed({CASEWORKER, SUPERVISOR})
    @Idempotent
    @Operation(summary = "Say that it is done; tasks that end with an act of their own refuse this")
    public RestResponse<TaskView> complete(@RestPath UUID id) {
        return Tags.tagged(workflow.complete(id));
    }

    @Override
    public Tagged represent(UUID id) {
        return workflow.see(id);
    }
}
