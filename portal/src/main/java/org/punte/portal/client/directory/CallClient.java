package org.punte.portal.client.directory;

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

/** Calls and questions for places. */
@Path("/v1")
@RegisterRestClient(configKey = "referral")
@RegisterProvider(TokenForwarding.class)
@RegisterProvider(RefusedMapper.class)
public interface CallClient {
    @GET
    @Path("/calls")
    @ApplyGuard(Patience.REFERRAL)
    Listed<Call> calls(@RestQuery @Nullable String after);

    @GET
    @Path("/calls/{id}")
    @ApplyGuard(Patience.REFERRAL)
    Call call(@RestPath UUID id);

    @POST
    @Path("/calls")
    Call place(@RestHeader("Idempotency-Key") String key, Call.Place command);

    @POST
    @Path("/calls/{id}/confirmation")
    Call confirm(@RestPath UUID id, @RestHeader("Idempotency-Key") String key, Call.Confirm command);

    @POST
    @Path("/calls/{id}/withdrawal")
    Call withdraw(@RestPath UUID id, @RestHeader("Idempotency-Key") String key, Nothing body);

    @GET
    @Path("/received-calls")
    @ApplyGuard(Patience.REFERRAL)
    Listed<Invitation> received(@RestQuery @Nullable String after);

    @GET
    @Path("/received-calls/{id}")
    @ApplyGuard(Patience.REFERRAL)
    Invitation invitation(@RestPath UUID id);

    @POST
    @Path("/received-calls/{id}/offer")
    Invitation offer(@RestPath UUID id, @RestHeader("Idempotency-Key") String key, Invitation.Offer command);

    @POST
    @Path("/received-calls/{id}/decline")
    Invitation decline(@RestPath UUID id, @RestHeader("Idempotency-Key") String key, Invitation.Decline command);

    @GET
    @Path("/capacity-questions/asked")
    @ApplyGuard(Patience.REFERRAL)
    Listed<CapacityQuestion> asked(@RestQuery @Nullable String after);

    @GET
    @Path("/capacity-questions/received")
    @ApplyGuard(Patience.REFERRAL)
    Listed<CapacityQuestion> questions(@RestQuery @Nullable String after);

    @POST
    @Path("/capacity-questions")
    CapacityQuestion ask(@RestHeader("Idempotency-Key") String key, CapacityQuestion.Ask command);

    @POST
    @Path("/capacity-questions/{id}/answer")
    CapacityQuestion answer(
            @RestPath UUID id, @RestHeader("Idempotency-Key") String key, CapacityQuestion.Reply command);
}
