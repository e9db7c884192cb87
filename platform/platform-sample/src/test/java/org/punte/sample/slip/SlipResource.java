package org.punte.sample.slip;

import static org.punte.web.caller.Roles.CASEWORKER;
import static org.punte.web.caller.Roles.SUPERVISOR;
import static org.punte.web.tag.Tags.created;
import static org.punte.web.tag.Tags.tagged;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.punte.web.caller.ClientScope;
import org.punte.web.idempotency.Idempotent;
import org.punte.web.idempotency.Representing;
import org.punte.web.page.CursorPage;
import org.punte.web.tag.Tagged;

@Path("/v1/slips")
class SlipResource implements Representing {
    private final SlipWorkflow workflow;

    SlipResource(SlipWorkflow workflow) {
        this.workflow = workflow;
    }

    @POST
    @RolesAllowed({CASEWORKER, SUPERVISOR})
    @Idempotent
    public RestResponse<SlipView> write(@Valid WriteSlip command) {
        var view = workflow.write(command);
        return created("/v1/slips/" + view.id(), view);
    }

    @POST
    @Path("/{id}/raise")
    @RolesAllowed(CASEWORKER)
    @Idempotent
    public RestResponse<SlipView> raise(@RestPath UUID id) {
        return tagged(workflow.raise(id));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(CASEWORKER)
    public RestResponse<SlipView> rewrite(@RestPath UUID id, @Valid WriteSlip command) {
        return tagged(workflow.rewrite(id, command));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(CASEWORKER)
    @ClientScope("slips:read")
    public RestResponse<SlipView> read(@RestPath UUID id) {
        return tagged(workflow.read(id));
    }

    @GET
    @RolesAllowed(CASEWORKER)
    @ClientScope({"slips:read", "slips:list"})
    public CursorPage<SlipView> written(
            @RestQuery @Nullable Kind kind,
            @BeanParam @Valid Narrowed narrowed,
            @RestQuery @Nullable String after,
            @RestQuery("at_most") @DefaultValue("100") @Min(1) @Max(100) int most,
            @RestQuery @DefaultValue("50") @Min(1) @Max(100) int limit) {
        return workflow.written(kind, after, Math.min(most, narrowed.none() ? 1 : limit));
    }

    /** Several values of a query together. */
    record Narrowed(
            @RestQuery @Size(max = 2) Set<Kind> either,
            @RestQuery @DefaultValue("false") boolean none,
            @RestQuery @Nullable @Pattern(regexp = "[a-z]+") String words) {}

    @Override
    public Tagged represent(UUID id) {
        return workflow.read(id);
    }
}
