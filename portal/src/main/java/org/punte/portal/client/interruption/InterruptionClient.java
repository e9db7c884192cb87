package org.punte.portal.client.interruption;

import io.smallrye.faulttolerance.api.ApplyGuard;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.Listed;
import org.punte.portal.client.Patience;
import org.punte.portal.client.RefusedMapper;
import org.punte.portal.client.TokenForwarding;

/** The part of referral-service that tells which of our referrals wait for a closed service. */
@Path("/v1/interrupted-referrals")
@RegisterRestClient(configKey = "referral")
@RegisterProvider(TokenForwarding.class)
@RegisterProvider(RefusedMapper.class)
public interface InterruptionClient {
    @GET
    @ApplyGuard(Patience.REFERRAL)
    Listed<Interrupted> interrupted(@RestQuery @Nullable String after, @RestQuery int limit);
}
