package org.punte.identity.rolegrant;

import static org.punte.web.caller.Roles.AGENCY_ADMIN;
import static org.punte.web.caller.Roles.NETWORK_ADMIN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.punte.web.idempotency.Idempotent;
import org.punte.web.idempotency.Representing;
import org.punte.web.signin.FreshSignIn;
import org.punte.web.tag.Tagged;
import org.punte.web.tag.Tags;

/** Taking roles away needs nobody else. */
@Path("/v1/accounts/{id}/role-removal")
class RoleRemovalResource implements Representing {
    private final RoleGrantWorkflow workflow;

    RoleRemovalResource(RoleGrantWorkflow workflow) {
        this.workflow = workflow;
    }

    @POST
    @RolesAllowed({AGENCY_ADMIN, NETWORK_ADMIN})
    @FreshSignIn
    @Idempotent
    @Operation(summary = "Take roles away, but never the last desk or supervisor")
    public RestResponse<RolesView> remove(
            @RestPath UUID id, @RestQuery @Nullable UUID agency, @NotNull @Valid RemoveRoles command) {
        return Tags.tagged(workflow.remove(id, agency, command.roles()));
    }

    /** Taking nothing away shows what is left. */
    @Override
    public Tagged represent(UUID id) {
        return workflow.remove(id, null, Set.of());
    }
}
