package org.punte.identity.settlement;

import static org.punte.web.caller.Roles.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.punte.web.idempotency.Idempotent;
import org.punte.web.idempotency.Representing;
import org.punte.web.tag.Tagged;
import org.punte.web.tag.Tags;

/** Deciding about a person while the agency closes. */
@Path("/v1/persons/{id}/settlement")
class SettlementResource implements Representing {
    private final SettlementWorkflow workflow;

    SettlementResource(SettlementWorkflow workflow) {
        this.workflow = workflow;
    }

    @POST
    @RolesAllowed(SUPERVISOR)
    @Idempotent
    @Operation(summary = "Say, while the agency closes, that a person was handed over or that the record is at rest")
    public RestResponse<SettlementView> settle(@RestPath UUID id, @NotNull @Valid SettlePerson command) {
        return Tags.tagged(workflow.settle(id, command));
    }

    @Override
    public Tagged represent(UUID id) {
        return workflow.see(id);
    }
}
