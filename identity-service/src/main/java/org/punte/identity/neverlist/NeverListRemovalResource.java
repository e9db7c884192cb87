package org.punte.identity.neverlist;

import static org.punte.web.caller.Roles.CASEWORKER;
import static org.punte.web.caller.Roles.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
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

/** Taking somebody off a never-list. */
@Path("/v1/never-list-entries/{id}/removal")
class NeverListRemovalResource implements Representing {
    private final NeverListWorkflow workflow;

    NeverListRemovalResource(NeverListWorkflow workflow) {
        this.workflow = workflow;
    }

    @POST
    @RolesAllowed({CASEWORKER, SUPERVISOR})
    @Idempotent
    @Operation(summary = "Take an entry off the never-list")
    public RestResponse<NeverListView> remove(@RestPath UUID id) {
        return Tags.tagged(workflow.remove(id));
    }

    @Override
    public Tagged represent(UUID id) {
        return workflow.see(id);
    }
}
