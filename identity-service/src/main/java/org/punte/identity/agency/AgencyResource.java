package org.punte.identity.agency;

import static org.punte.web.caller.Roles.AGENCY_ADMIN;
import static org.punte.web.caller.Roles.AUDITOR;
import static org.punte.web.caller.Roles.CASEWORKER;
import static org.punte.web.caller.Roles.DESK;
import static org.punte.web.caller.Roles.NETWORK_ADMIN;
import static org.punte.web.caller.Roles.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.punte.web.idempotency.Idempotent;
import org.punte.web.idempotency.Representing;
import org.punte.web.page.CursorPage;
import org.punte.web.tag.Tagged;
import org.punte.web.tag.Tags;

/** The agencies of the network over HTTP. */
@Path("/v1/agencies")
class AgencyResource implements Representing {
    private final AgencyWorkflow workflow;
    private final AgencyList list;

    AgencyResource(AgencyWorkflow workflow, AgencyList list) {
        this.workflow = workflow;
        this.list = list;
    }

    @POST
    @RolesAllowed(NETWORK_ADMIN)
    @Idempotent
    @Operation(summary = "Bring an agency into the network")
    public RestResponse<AgencyView> create(@NotNull @Valid CreateAgency command) {
        var view = workflow.create(UuidVersion7Strategy.INSTANCE.generateUuid(null), command);
        return Tags.created("/v1/agencies/" + view.id(), view);
    }

    @GET
    @RolesAllowed({CASEWORKER, SUPERVISOR, DESK, AGENCY_ADMIN, NETWORK_ADMIN, AUDITOR})
    @Operation(summary = "The agencies of the network, newest first")
    public CursorPage<AgencyView> list(
            @RestQuery @Nullable AgencyKind kind,
            @RestQuery @Nullable @Pattern(regexp = "[A-Z]{1,2}") String county,
            @RestQuery @Nullable String after,
            @RestQuery @DefaultValue("50") @Min(1) @Max(100) int limit) {
        return list.page(kind, county, after, limit);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({CASEWORKER, SUPERVISOR, DESK, AGENCY_ADMIN, NETWORK_ADMIN, AUDITOR})
    @Operation(summary = "One agency")
    public RestResponse<AgencyView> see(@RestPath UUID id) {
        return Tags.tagged(workflow.see(id));
    }

    @Override
    public Tagged represent(UUID id) {
        return workflow.see(id);
    }
}
