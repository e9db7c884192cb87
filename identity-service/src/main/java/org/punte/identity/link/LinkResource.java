package org.punte.identity.link;

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

/** Links between records over HTTP. */
@Path("/v1/links")
class LinkResource implements Representing {
    private final LinkWorkflow workflow;

    LinkResource(LinkWorkflow workflow) {
        this.workflow = workflow;
    }

    @POST
    @RolesAllowed({CASEWORKER, SUPERVISOR})
    @Idempotent
    @Operation(summary = "Link two records with both of whom one works; nothing is merged")
    public RestResponse<LinkView> make(@NotNull @Valid MakeLink command) {
        var view = workflow.make(command);
        return Tags.created("/v1/links/" + view.id(), view);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({CASEWORKER, SUPERVISOR})
    @Operation(summary = "One link, for whoever works with either record, and supervisors")
    public RestResponse<LinkView> see(@RestPath UUID id) {
        return Tags.tagged(workflow.see(id));
    }

    @POST
    @Path("/{id}/ending")
    @RolesAllowed({CASEWORKER, SUPERVISOR})
    @Idempotent
    @Operation(summary = "End a link: both records are again as if there had been none")
    public RestResponse<LinkView> end(@RestPath UUID id, @NotNull @Valid EndLink command) {
        return Tags.tagged(workflow.end(id, command));
    }

    @GET
    @Path("/{id}/accesses")
    @RolesAllowed({CASEWORKER, SUPERVISOR})
    @Operation(summary = "Who read what through this link, newest first, also after it ended")
    public CursorPage<LinkReadingView> accesses(
            @RestPath UUID id,
            @RestQuery @Nullable String after,
            @RestQuery @DefaultValue("50") @Min(1) @Max(100) int limit) {
        return workflow.readings(id, after, limit);
    }

    @Override
    public Tagged represent(UUID id) {
        return workflow.see(id);
    }
}
