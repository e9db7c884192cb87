package org.punte.referrals.promise;

import static org.punte.web.caller.Roles.CASEWORKER;
import static org.punte.web.caller.Roles.DESK;
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
import org.punte.referrals.reading.ReceivedView;
import org.punte.referrals.reading.ReferralReading;
import org.punte.referrals.reading.SentView;
import org.punte.web.caller.ClientScope;
import org.punte.web.idempotency.Idempotent;
import org.punte.web.idempotency.Representing;
import org.punte.web.page.CursorPage;
import org.punte.web.tag.IfMatch;
import org.punte.web.tag.Tagged;

/** What was promised by telephone; a test holds paths and roles to referral-life.yaml. */
@Path("/v1/referrals")
@IfMatch
class PromiseResource implements Representing {
    private final PromiseWorkflow workflow;
    private final ReferralReading reading;

    PromiseResource(PromiseWorkflow workflow, ReferralReading reading) {
        this.workflow = workflow;
        this.reading = reading;
    }

    @GET
    @Path("/{id}/promises")
    @RolesAllowed({DESK, CASEWORKER, SUPERVISOR})
    @ClientScope("referrals:read")
    @Operation(summary = "Which calls were recorded about it, newest first")
    public CursorPage<PromiseView> promises(@RestPath UUID id) {
        return new CursorPage<>(workflow.of(id), null);
    }

    @POST
    @Path("/{id}/promise")
    @RolesAllowed({CASEWORKER, SUPERVISOR})
    @ClientScope("referrals:send")
    @Idempotent
    @Operation(summary = "We rang them, and they promised; it stands until their desk answers")
    public RestResponse<SentView> rang(@RestPath UUID id, @NotNull @Valid RecordPromise command) {
        return tagged(reading.sent(workflow.rang(id, command)));
    }

    @POST
    @Path("/{id}/promise-denial")
    @RolesAllowed({CASEWORKER, SUPERVISOR, DESK})
    @ClientScope("referrals:answer")
    @Idempotent
    @Operation(summary = "Nobody here promised that")
    public RestResponse<ReceivedView> deny(@RestPath UUID id) {
        return tagged(reading.received(workflow.deny(id)));
    }

    @Override
    public Tagged represent(UUID id) {
        return reading.show(id);
    }
}
