package org.punte.referrals.release;

import static org.punte.web.caller.Roles.AGENCY_ADMIN;
import static org.punte.web.caller.Roles.ANALYST;
import static org.punte.web.caller.Roles.AUDITOR;
import static org.punte.web.caller.Roles.NETWORK_ADMIN;
import static org.punte.web.caller.Roles.SUPERVISOR;
import static org.punte.web.tag.Tags.created;
import static org.punte.web.tag.Tags.tagged;

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

@Path("/v1/statistics/releases")
class ReleaseResource implements Representing {
    private final ReleaseWorkflow workflow;

    ReleaseResource(ReleaseWorkflow workflow) {
        this.workflow = workflow;
    }

    @GET
    @RolesAllowed({SUPERVISOR, ANALYST, AGENCY_ADMIN, NETWORK_ADMIN, AUDITOR})
    @Operation(summary = "Quarters whose figures are published, newest first")
    public CursorPage<ReleaseView> list() {
        return new CursorPage<>(workflow.list(), null);
    }

    @POST
    @RolesAllowed(ANALYST)
    @Idempotent
    @ResponseStatus(201)
    @Operation(summary = "Count a quarter that is over, for the network")
    public RestResponse<ReleaseView> prepare(@NotNull @Valid PrepareRelease command) {
        var release = workflow.prepare(command);
        return created("/v1/statistics/releases/" + release.id(), release);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({SUPERVISOR, ANALYST, AGENCY_ADMIN, NETWORK_ADMIN, AUDITOR})
    @Operation(summary = "The figures of one quarter")
    public RestResponse<ReleaseView> show(@RestPath UUID id) {
        return tagged(workflow.show(id));
    }

    @POST
    @Path("/{id}/publication")
    @RolesAllowed(ANALYST)
    @Idempotent
    @Operation(summary = "Show them to every agency, for good")
    public RestResponse<ReleaseView> publish(@RestPath UUID id, @NotNull @Valid PublishRelease command) {
        return tagged(workflow.publish(id, command.differencesSeen()));
    }

    @Override
    public Tagged represent(UUID id) {
        return workflow.show(id);
    }
}
