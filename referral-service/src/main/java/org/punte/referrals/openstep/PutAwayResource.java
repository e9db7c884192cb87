package org.punte.referrals.openstep;

import static org.punte.web.caller.Roles.CASEWORKER;
import static org.punte.web.caller.Roles.SUPERVISOR;
import static org.punte.web.tag.Tags.tagged;

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

/** About what came back nothing more is to be done. */
@Path("/v1/open-steps/{id}")
class PutAwayResource implements Representing {
    private final PutAwayWorkflow workflow;

    PutAwayResource(PutAwayWorkflow workflow) {
        this.workflow = workflow;
    }

    @GET
    @Path("/puttings-away")
    @RolesAllowed({CASEWORKER, SUPERVISOR})
    @Operation(summary = "Who said of this referral that nothing more is to be done, newest first")
    public CursorPage<PutAwayView> list(@RestPath UUID id) {
        return new CursorPage<>(workflow.of(id), null);
    }

    @POST
    @Path("/putting-away")
    @RolesAllowed({CASEWORKER, SUPERVISOR})
    @Idempotent
    @Operation(summary = "Nothing more is to be done about this referral, which came back")
    public RestResponse<PutAwayView> putAway(@RestPath UUID id, @NotNull @Valid PutAway command) {
        return tagged(workflow.putAway(id, command));
    }

    @Override
    public Tagged represent(UUID id) {
        return workflow.show(id);
    }
}
