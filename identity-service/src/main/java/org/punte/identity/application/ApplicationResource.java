package org.punte.identity.application;

import static org.punte.web.caller.Roles.NETWORK_ADMIN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.punte.identity.lifecycle.GiveReason;
import org.punte.web.idempotency.Idempotent;
import org.punte.web.idempotency.Representing;
import org.punte.web.page.CursorPage;
import org.punte.web.signin.FreshSignIn;
import org.punte.web.tag.Tagged;
import org.punte.web.tag.Tags;

/** Applications over HTTP, for those who decide them. */
@Path("/v1/applications")
class ApplicationResource implements Representing {
    private final ApplicationWorkflow workflow;

    ApplicationResource(ApplicationWorkflow workflow) {
        this.workflow = workflow;
    }

    @GET
    @RolesAllowed(NETWORK_ADMIN)
    @Operation(summary = "Applications to join, newest first")
    public CursorPage<ApplicationView> list(
            @RestQuery @Nullable ApplicationStatus status,
            @RestQuery @Nullable String after,
            @RestQuery @DefaultValue("50") @Min(1) @Max(100) int limit) {
        return workflow.page(status, after, limit);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(NETWORK_ADMIN)
    @Operation(summary = "One application")
    public RestResponse<ApplicationView> see(@RestPath UUID id) {
        return Tags.tagged(workflow.see(id));
    }

    @POST
    @Path("/{id}/approval")
    @RolesAllowed(NETWORK_ADMIN)
    @FreshSignIn
    @Idempotent
    @Operation(summary = "Approve after a check of one's own; the second agency's approval lets the applicant in")
    public RestResponse<ApplicationView> approve(@RestPath UUID id, @NotNull @Valid ApproveApplication command) {
        return Tags.tagged(workflow.approve(id, command));
    }

    @POST
    @Path("/{id}/refusal")
    @RolesAllowed(NETWORK_ADMIN)
    @Idempotent
    @Operation(summary = "Refuse an application")
    public RestResponse<ApplicationView> refuse(@RestPath UUID id, @NotNull @Valid GiveReason command) {
        return Tags.tagged(workflow.refuse(id, command));
    }

    @POST
    @Path("/{id}/letter")
    @RolesAllowed(NETWORK_ADMIN)
    @FreshSignIn
    @Idempotent
    @Operation(summary = "Write again to the first administrator of who was let in, as long as they have no password")
    public RestResponse<ApplicationView> writeAgain(@RestPath UUID id) {
        return Tags.tagged(workflow.writeAgain(id));
    }

    @Override
    public Tagged represent(UUID id) {
        return workflow.see(id);
    }
}
