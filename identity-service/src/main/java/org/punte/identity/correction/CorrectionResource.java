package org.punte.identity.correction;

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
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.punte.web.idempotency.Idempotent;
import org.punte.web.idempotency.Representing;
import org.punte.web.page.CursorPage;
import org.punte.web.signin.FreshSignIn;
import org.punte.web.tag.Tagged;
import org.punte.web.tag.Tags;

/** Corrections of names, kinds and counties over HTTP. */
@Path("/v1/agency-corrections")
class CorrectionResource implements Representing {
    private final CorrectionWorkflow workflow;

    CorrectionResource(CorrectionWorkflow workflow) {
        this.workflow = workflow;
    }

    @POST
    @RolesAllowed(NETWORK_ADMIN)
    @FreshSignIn
    @Idempotent
    @Operation(summary = "Propose what an agency shall be known by: name, kind, county")
    public RestResponse<CorrectionView> propose(@NotNull @Valid CorrectAgency command) {
        var view = workflow.propose(command);
        return Tags.created("/v1/agency-corrections/" + view.id(), view);
    }

    @GET
    @RolesAllowed(NETWORK_ADMIN)
    @Operation(summary = "Corrections, newest first: those that wait, or all of one agency")
    public CursorPage<CorrectionView> list(@RestQuery @Nullable UUID agency) {
        return new CursorPage<>(workflow.list(agency), null);
    }

    @POST
    @Path("/{id}/approval")
    @RolesAllowed(NETWORK_ADMIN)
    @FreshSignIn
    @Idempotent
    @Operation(summary = "Agree to a correction as the second person, of another agency")
    public RestResponse<CorrectionView> approve(@RestPath UUID id) {
        return Tags.tagged(workflow.approve(id));
    }

    @POST
    @Path("/{id}/refusal")
    @RolesAllowed(NETWORK_ADMIN)
    @Idempotent
    @Operation(summary = "Refuse a correction, or take it back")
    public RestResponse<CorrectionView> refuse(@RestPath UUID id) {
        return Tags.tagged(workflow.refuse(id));
    }

    @Override
    public Tagged represent(UUID id) {
        return workflow.see(id);
    }
}
