package org.punte.identity.guardian;

import static org.punte.web.caller.Roles.CASEWORKER;
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
import org.punte.identity.guardian.RecordGuardian.Appointment;
import org.punte.identity.guardian.RecordGuardian.Conflict;
import org.punte.identity.guardian.RecordGuardian.Replacement;
import org.punte.web.idempotency.Idempotent;
import org.punte.web.idempotency.Representing;
import org.punte.web.tag.Tagged;
import org.punte.web.tag.Tags;

/** What becomes of a guardian; every answer shows all guardians of the person. */
@Path("/v1/guardians/{id}")
class GuardianResource implements Representing {
    private final GuardianWorkflow workflow;

    GuardianResource(GuardianWorkflow workflow) {
        this.workflow = workflow;
    }

    @POST
    @Path("/appointment")
    @RolesAllowed({CASEWORKER, SUPERVISOR})
    @Idempotent
    @Operation(summary = "A guardian was appointed: from now on they may consent")
    public RestResponse<GuardiansView> appoint(@RestPath UUID id, @NotNull @Valid Appointment command) {
        return Tags.tagged(workflow.appoint(id, command));
    }

    @POST
    @Path("/conflict")
    @RolesAllowed({CASEWORKER, SUPERVISOR})
    @Idempotent
    @Operation(summary = "A guardian has a conflict of interest or is suspected: at once their word counts no longer")
    public RestResponse<GuardiansView> conflict(@RestPath UUID id, @NotNull @Valid Conflict command) {
        return Tags.tagged(workflow.conflict(id, command));
    }

    @POST
    @Path("/replacement")
    @RolesAllowed({CASEWORKER, SUPERVISOR})
    @Idempotent
    @Operation(summary = "Another appointed guardian takes the place of this one")
    public RestResponse<GuardiansView> replace(@RestPath UUID id, @NotNull @Valid Replacement command) {
        return Tags.tagged(workflow.replace(id, command));
    }

    @Override
    public Tagged represent(UUID id) {
        return workflow.see(id);
    }
}
