package org.punte.portal.client.transfer;

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
import org.punte.portal.client.Patience;
import org.punte.portal.client.RefusedMapper;
import org.punte.portal.client.TokenForwarding;
import org.punte.portal.client.referral.Referral;

/** The part of referral-service that is about whole cases. */
@Path("/v1")
@RegisterRestClient(configKey = "referral")
@RegisterProvider(TokenForwarding.class)
@RegisterProvider(RefusedMapper.class)
public interface TransferClient {
    @GET
    @Path("/transfers/open-referrals")
    @ApplyGuard(Patience.REFERRAL)
    Listed<OpenReferral> open(@RestQuery UUID person);

    /** All of them: the offer of the case itself ends with its consent as well. */
    @GET
    @Path("/transfers/open-referrals")
    @ApplyGuard(Patience.REFERRAL)
    Listed<OpenReferral> open(@RestQuery UUID person, @RestQuery boolean transfers);

    @POST
    @Path("/transfers")
    Referral offer(@RestHeader("Idempotency-Key") String key, TransferBody.Offer body);

    @GET
    @Path("/transfers/{id}/decisions")
    @ApplyGuard(Patience.REFERRAL)
    Listed<OpenReferral> decisions(@RestPath UUID id);

    @GET
    @Path("/transfers/{id}/handed-over")
    @ApplyGuard(Patience.REFERRAL)
    Listed<HandedOver> handedOver(@RestPath UUID id);

    @POST
    @Path("/transfers/{id}/successor")
    void takeUp(@RestPath UUID id, @RestHeader("Idempotency-Key") String key, TransferBody.TakeUp body);

    @POST
    @Path("/referrals/{id}/transfer-request")
    void ask(@RestPath UUID id, @RestHeader("Idempotency-Key") String key, TransferBody.Ask body);

    @GET
    @Path("/transfer-requests")
    @ApplyGuard(Patience.REFERRAL)
    Listed<TransferRequest> requests(@RestQuery @Nullable String after);

    @POST
    @Path("/transfer-requests/{id}/refusal")
    void refuse(@RestPath UUID id, @RestHeader("Idempotency-Key") String key, TransferBody.Refuse body);
}
