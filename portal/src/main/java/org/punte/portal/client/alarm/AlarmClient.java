package org.punte.portal.client.alarm;

import io.smallrye.faulttolerance.api.ApplyGuard;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.punte.portal.client.Listed;
import org.punte.portal.client.Patience;
import org.punte.portal.client.RefusedMapper;
import org.punte.portal.client.TokenForwarding;

/** The part of referral-service that tells what did not happen. */
@Path("/v1/referrals/{id}")
@RegisterRestClient(configKey = "referral")
@RegisterProvider(TokenForwarding.class)
@RegisterProvider(RefusedMapper.class)
public interface AlarmClient {
    @GET
    @Path("/alarms")
    @ApplyGuard(Patience.REFERRAL)
    Listed<Alarm> alarms(@RestPath UUID id);

    @GET
    @Path("/next-candidates")
    @ApplyGuard(Patience.REFERRAL)
    Listed<Candidate> nextCandidates(@RestPath UUID id);
}
