package org.punte.identity.review;

import static org.punte.web.caller.Roles.AGENCY_ADMIN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.punte.web.idempotency.Idempotent;
import org.punte.web.idempotency.Representing;
import org.punte.web.tag.Tagged;
import org.punte.web.tag.Tags;

/** Who still works here. */
@Path("/v1/account-review")
class ReviewResource implements Representing {
    private final ReviewWorkflow workflow;
    private final ReviewList list;

    ReviewResource(ReviewWorkflow workflow, ReviewList list) {
        this.workflow = workflow;
        this.list = list;
    }

    @GET
    @RolesAllowed(AGENCY_ADMIN)
    @Operation(summary = "Who may sign in for the own agency, and when each was last confirmed")
    public RestResponse<ReviewView> see() {
        return Tags.tagged(list.present());
    }

    @POST
    @RolesAllowed(AGENCY_ADMIN)
    @Idempotent
    @ResponseStatus(200)
    @Operation(summary = "Say who still works here and who does not")
    public RestResponse<ReviewView> confirm(@NotNull @Valid ConfirmAccounts command) {
        workflow.confirm(command);
        return Tags.tagged(list.present());
    }

    @Override
    public Tagged represent(UUID id) {
        return list.present();
    }
}
