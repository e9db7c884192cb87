package org.punte.referrals.ending;

import static org.punte.web.caller.Roles.CASEWORKER;
import static org.punte.web.caller.Roles.DESK;
import static org.punte.web.caller.Roles.SUPERVISOR;
import static org.punte.web.tag.Tags.tagged;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import org.punte.web.tag.IfMatch;
import org.punte.web.tag.Tagged;

/** How a sender ends a referral; a test holds paths and roles to referral-life.yaml. */
@Path("/v1/referrals")
@IfMatch
class EndingResource implements Representing {
    private final ReferralEnding ending;
    private final ReferralReading reading;

    EndingResource(ReferralEnding ending, ReferralReading reading) {
        this.ending = ending;
        this.reading = reading;
    }

    @POST
    @Path("/{id}/cancellation")
    @RolesAllowed({CASEWORKER, SUPERVISOR})
    @ClientScope("referrals:send")
    @Idempotent
    @Operation(summary = "We take it back")
    public RestResponse<SentView> cancel(@RestPath UUID id, @NotNull @Valid CancelReferral command) {
        return tagged(ending.cancel(id, command));
    }

    @POST
    @Path("/{id}/confirmation")
    @RolesAllowed({CASEWORKER, SUPERVISOR, DESK})
    @ClientScope("referrals:answer")
    @Idempotent
    @Operation(summary = "We have seen that it was taken back")
    public RestResponse<ReceivedView> confirm(@RestPath UUID id) {
        return tagged(ending.confirm(id));
    }

    @POST
    @Path("/{id}/error")
    @RolesAllowed(SUPERVISOR)
    @Idempotent
    @Operation(summary = "It should never have been there")
    public RestResponse<SentView> enterInError(@RestPath UUID id, @NotNull @Valid EnterInError command) {
        return tagged(ending.enterInError(id, command));
    }

    @Override
    public Tagged represent(UUID id) {
        return reading.show(id);
    }
}
