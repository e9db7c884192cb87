package org.punte.identity.review;

import static org.punte.web.caller.Roles.NETWORK_ADMIN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.punte.web.caller.Caller;
import org.punte.web.idempotency.Idempotent;
import org.punte.web.idempotency.Representing;
import org.punte.web.page.CursorPage;
import org.punte.web.tag.Tagged;
import org.punte.web.tag.Tags;

/** Reviews that would leave an agency without desk or supervisor. */
@Path("/v1/account-review/escalations")
class EscalationResource implements Representing {
    private final EscalationWorkflow workflow;
    private final Caller caller;

    EscalationResource(EscalationWorkflow workflow, Caller caller) {
        this.workflow = workflow;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(NETWORK_ADMIN)
    @Operation(summary = "Accounts whose stopping only a network administrator decides, the longest waiting first")
    public CursorPage<EscalationView> open() {
        return new CursorPage<>(workflow.open(), null);
    }

    /** Whether the account stays. */
    record DecideEscalation(@NotNull Boolean keep) {}

    @POST
    @Path("/{id}/decision")
    @RolesAllowed(NETWORK_ADMIN)
    @Idempotent
    @Operation(summary = "Keep the account or stop it")
    public RestResponse<EscalationView> decide(@RestPath UUID id, @NotNull @Valid DecideEscalation command) {
        return Tags.tagged(workflow.decide(id, command.keep(), caller));
    }

    @Override
    public Tagged represent(UUID id) {
        return workflow.see(id);
    }
}
