package org.punte.portal.client.promise;

import io.smallrye.faulttolerance.api.ApplyGuard;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.punte.portal.client.Listed;
import org.punte.portal.client.Nothing;
import org.punte.portal.client.Patience;
import org.punte.portal.client.RefusedMapper;
import org.punte.portal.client.TokenForwarding;

/** By telephone first: the part of referral-service that keeps calls. */
@Path("/v1/referrals/{id}")
@RegisterRestClient(configKey = "referral")
@RegisterProvider(TokenForwarding.class)
@RegisterProvider(RefusedMapper.class)
public interface PromiseClient {
    @GET
    @Path("/promises")
    @ApplyGuard(Patience.REFERRAL)
    Listed<RecordedCall> calls(@RestPath UUID id);

    @POST
    @Path("/promise")
    void rang(@RestPath UUID id, @RestHeader("Idempotency-Key") String key, PromiseBody.Rang body);

    @POST
    @Path("/promise-confirmation")
    void confirm(@RestPath UUID id, @RestHeader("Idempotency-Key") String key, PromiseBody.Confirm body);

    @POST
    @Path("/promise-denial")
    void deny(@RestPath UUID id, @RestHeader("Idempotency-Key") String key, Nothing body);
}
