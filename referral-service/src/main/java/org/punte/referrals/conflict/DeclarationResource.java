package org.punte.referrals.conflict;

import static org.punte.web.caller.Roles.CASEWORKER;
import static org.punte.web.caller.Roles.DESK;
import static org.punte.web.caller.Roles.SUPERVISOR;
import static org.punte.web.tag.Tags.created;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.punte.web.idempotency.Idempotent;
import org.punte.web.idempotency.Representing;
import org.punte.web.tag.Tagged;

@Path("/v1/referrals/{id}/conflict")
class DeclarationResource implements Representing {
    private final ConflictWorkflow workflow;

    DeclarationResource(ConflictWorkflow workflow) {
        this.workflow = workflow;
    }

    @POST
    @RolesAllowed({DESK, CASEWORKER, SUPERVISOR})
    @Idempotent
    @ResponseStatus(201)
    @Operation(summary = "Somebody in it is close to me: hide it from me")
    public RestResponse<ConflictView> declare(@RestPath UUID id) {
        var conflict = workflow.declare(id);
        return created("/v1/conflicts/" + conflict.id(), conflict);
    }

    @Override
    public Tagged represent(UUID id) {
        return workflow.show(id);
    }
}
