package org.punte.identity.guardianagency;

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
import org.punte.web.idempotency.Idempotent;
import org.punte.web.idempotency.Representing;
import org.punte.web.page.CursorPage;
import org.punte.web.tag.Tagged;
import org.punte.web.tag.Tags;

/** Guardians that others name, for agencies where nobody is left who could decide. */
@Path("/v1/guardian-namings")
class GuardianNamingResource implements Representing {
    private final GuardianNamingWorkflow workflow;

    GuardianNamingResource(GuardianNamingWorkflow workflow) {
        this.workflow = workflow;
    }

    @POST
    @RolesAllowed(NETWORK_ADMIN)
    @Idempotent
    @Operation(
            summary = "Propose who decides at an agency without supervisor and guardian; another administrator agrees")
    public RestResponse<GuardianNamingView> propose(@NotNull @Valid NameGuardian command) {
        var view = workflow.propose(command);
        return Tags.created("/v1/guardian-namings/" + view.id(), view);
    }

    @GET
    @RolesAllowed(NETWORK_ADMIN)
    @Operation(summary = "Guardians that wait for a second network administrator, the oldest first")
    public CursorPage<GuardianNamingView> list() {
        return new CursorPage<>(workflow.open(), null);
    }

    @POST
    @Path("/{id}/approval")
    @RolesAllowed(NETWORK_ADMIN)
    @Idempotent
    @Operation(summary = "Agree, for another agency than the one that proposed it")
    public RestResponse<GuardianNamingView> approve(@RestPath UUID id) {
        return Tags.tagged(workflow.decide(id, GuardianNaming.State.APPROVED));
    }

    @POST
    @Path("/{id}/refusal")
    @RolesAllowed(NETWORK_ADMIN)
    @Idempotent
    @Operation(summary = "Take a proposed guardian back, or refuse it")
    public RestResponse<GuardianNamingView> refuse(@RestPath UUID id) {
        return Tags.tagged(workflow.decide(id, GuardianNaming.State.REFUSED));
    }

    @Override
    public Tagged represent(UUID id) {
        return workflow.see(id);
    }
}
