package org.punte.referrals.conflict;

import static org.punte.web.caller.Roles.SUPERVISOR;
import static org.punte.web.tag.Tags.tagged;

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

@Path("/v1/conflicts")
class ConflictResource implements Representing {
    private final ConflictWorkflow workflow;

    ConflictResource(ConflictWorkflow workflow) {
        this.workflow = workflow;
    }

    @GET
    @RolesAllowed(SUPERVISOR)
    @Operation(summary = "Who of my colleagues must not deal with what, newest first")
    public CursorPage<ConflictView> list(
            @RestQuery @Nullable String after, @RestQuery @DefaultValue("50") @Min(1) @Max(100) int limit) {
        return workflow.ofColleagues(after, limit);
    }

    @POST
    @Path("/{id}/lifting")
    @RolesAllowed(SUPERVISOR)
    @Idempotent
    @Operation(summary = "It was declared by mistake")
    public RestResponse<ConflictView> lift(@RestPath UUID id) {
        return tagged(workflow.lift(id));
    }

    @Override
    public Tagged represent(UUID id) {
        return workflow.show(id);
    }
}
