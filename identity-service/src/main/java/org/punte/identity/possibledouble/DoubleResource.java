package org.punte.identity.possibledouble;

import static org.punte.web.caller.Roles.CASEWORKER;
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
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.punte.web.idempotency.Idempotent;
import org.punte.web.idempotency.Representing;
import org.punte.web.page.CursorPage;
import org.punte.web.tag.Tagged;
import org.punte.web.tag.Tags;

/** Possible doubles over HTTP. They come from comparing, never from a request. */
@Path("/v1/possible-doubles")
class DoubleResource implements Representing {
    private final DoubleWorkflow workflow;

    DoubleResource(DoubleWorkflow workflow) {
        this.workflow = workflow;
    }

    @GET
    @RolesAllowed({CASEWORKER, SUPERVISOR})
    @Operation(
            summary =
                    "Records that may be of one human, undecided: all for supervisors, what they were asked for workers")
    public CursorPage<DoubleView> list(
            @RestQuery @Nullable String after, @RestQuery @DefaultValue("50") @Min(1) @Max(100) int limit) {
        return workflow.page(after, limit);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({CASEWORKER, SUPERVISOR})
    @Operation(summary = "One possible double: codes, workers, which facts agree")
    public RestResponse<DoubleView> see(@RestPath UUID id) {
        return Tags.tagged(workflow.see(id));
    }

    @POST
    @Path("/{id}/decision")
    @RolesAllowed(SUPERVISOR)
    @Idempotent
    @Operation(summary = "Decide what the two records are to each other: linked, or different")
    public RestResponse<DoubleView> decide(@RestPath UUID id, @NotNull @Valid DecideDouble command) {
        return Tags.tagged(workflow.decide(id, command));
    }

    @POST
    @Path("/{id}/question")
    @RolesAllowed(SUPERVISOR)
    @Idempotent
    @Operation(summary = "Ask whoever works with either record; they learn of each other")
    public RestResponse<DoubleView> ask(@RestPath UUID id) {
        return Tags.tagged(workflow.ask(id));
    }

    @POST
    @Path("/{id}/words")
    @RolesAllowed({CASEWORKER, SUPERVISOR})
    @Idempotent
    @Operation(summary = "Say whether they are one human, as somebody who works with one of them")
    public RestResponse<DoubleView> say(@RestPath UUID id, @NotNull @Valid SayWord command) {
        return Tags.tagged(workflow.say(id, command));
    }

    @Override
    public Tagged represent(UUID id) {
        return workflow.see(id);
    }
}
