package org.punte.referrals.sending;

import static org.punte.web.caller.Roles.CASEWORKER;
import static org.punte.web.caller.Roles.SUPERVISOR;
import static org.punte.web.tag.Tags.created;
import static org.punte.web.tag.Tags.tagged;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.punte.referrals.reading.ReferralReading;
import org.punte.referrals.reading.SentView;
import org.punte.web.caller.ClientScope;
import org.punte.web.idempotency.Idempotent;
import org.punte.web.idempotency.Representing;
import org.punte.web.tag.IfMatch;
import org.punte.web.tag.Tagged;

/** New referrals. */
@Path("/v1/referrals")
@IfMatch
class SendingResource implements Representing {
    private final ReferralSending sending;
    private final ReferralReading reading;

    SendingResource(ReferralSending sending, ReferralReading reading) {
        this.sending = sending;
        this.reading = reading;
    }

    @POST
    @RolesAllowed({CASEWORKER, SUPERVISOR})
    @ClientScope("referrals:send")
    @Idempotent
    @ResponseStatus(201)
    @Operation(summary = "Send a referral")
    public RestResponse<SentView> send(@NotNull @Valid SendReferral command) {
        return made(reading.sent(sending.send(command)));
    }

    @POST
    @Path("/{id}/sending")
    @RolesAllowed({CASEWORKER, SUPERVISOR})
    @ClientScope("referrals:send")
    @Idempotent
    @Operation(summary = "Send my draft")
    public RestResponse<SentView> sendDraft(@RestPath UUID id, @NotNull @Valid SendDraft command) {
        return tagged(reading.sent(sending.sendDraft(id, command.consent())));
    }

    @Override
    public Tagged represent(UUID id) {
        return reading.show(id);
    }

    private static RestResponse<SentView> made(SentView view) {
        return created("/v1/referrals/" + view.id(), view);
    }
}
