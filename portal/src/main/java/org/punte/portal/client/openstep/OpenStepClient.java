package org.punte.portal.client.openstep;

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
import org.punte.portal.client.Patience;
import org.punte.portal.client.RefusedMapper;
import org.punte.portal.client.TokenForwarding;

/** What waits for our agency. */
@Path("/v1/open-steps")
@RegisterRestClient(configKey = "referral")
@RegisterProvider(TokenForwarding.class)
@RegisterProvider(RefusedMapper.class)
public interface OpenStepClient {
    /** What is due first. */
    @GET
    @ApplyGuard(Patience.REFERRAL)
    Listed<OpenStep> openSteps();

    /** Of one referral that came back, newest first. */
    @GET
    @Path("/{id}/puttings-away")
    @ApplyGuard(Patience.REFERRAL)
    Listed<PuttingAway> puttingsAway(@RestPath UUID id);

    @POST
    @Path("/{id}/putting-away")
    void putAway(@RestPath UUID id, @RestHeader("Idempotency-Key") String key, PutAway body);
}
