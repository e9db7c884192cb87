package org.punte.portal.client.party;

import io.smallrye.faulttolerance.api.ApplyGuard;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.Listed;
import org.punte.portal.client.Nothing;
import org.punte.portal.client.Patience;
import org.punte.portal.client.RefusedMapper;
import org.punte.portal.client.TokenForwarding;
import org.punte.portal.client.move.MoveBody;
import org.punte.portal.client.referral.Answer;

/** Parties, to send, to read and to answer. */
@Path("/v1/parties")
@RegisterRestClient(configKey = "referral")
@RegisterProvider(TokenForwarding.class)
@RegisterProvider(RefusedMapper.class)
public interface PartyClient {
    @POST
    Party send(@RestHeader("Idempotency-Key") String key, SendParty command);

    @GET
    @Path("/sent")
    @ApplyGuard(Patience.REFERRAL)
    Listed<Party> sent(@RestQuery @Nullable String after);

    @GET
    @Path("/received")
    @ApplyGuard(Patience.REFERRAL)
    Listed<Party> received(@RestQuery @Nullable String after);

    @GET
    @Path("/{id}")
    @ApplyGuard(Patience.REFERRAL)
    Party party(@RestPath UUID id);

    @POST
    @Path("/{id}/acknowledgement")
    Party acknowledge(@RestPath UUID id, @RestHeader("Idempotency-Key") String key, Nothing body);

    @POST
    @Path("/{id}/acceptance")
    Party accept(@RestPath UUID id, @RestHeader("Idempotency-Key") String key, PartyAnswer.Accept body);

    @POST
    @Path("/{id}/decline")
    Party decline(@RestPath UUID id, @RestHeader("Idempotency-Key") String key, Answer.Decline body);

    @POST
    @Path("/{id}/waitlisting")
    Party waitlist(@RestPath UUID id, @RestHeader("Idempotency-Key") String key, MoveBody.Waitlist body);

    @POST
    @Path("/{id}/information-request")
    Party ask(@RestPath UUID id, @RestHeader("Idempotency-Key") String key, MoveBody.Ask body);

    @POST
    @Path("/{id}/information")
    Party give(@RestPath UUID id, @RestHeader("Idempotency-Key") String key, MoveBody.Give body);

    @POST
    @Path("/{id}/undoing")
    Party undo(@RestPath UUID id, @RestHeader("Idempotency-Key") String key, MoveBody.Undo body);
}
