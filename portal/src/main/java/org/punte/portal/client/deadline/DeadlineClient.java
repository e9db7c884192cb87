package org.punte.portal.client.deadline;

import io.smallrye.faulttolerance.api.ApplyGuard;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestHeader;
import org.punte.portal.client.Listed;
import org.punte.portal.client.Patience;
import org.punte.portal.client.RefusedMapper;
import org.punte.portal.client.TokenForwarding;

/** The table of deadlines. */
@Path("/v1/deadline-rules")
@RegisterRestClient(configKey = "identity")
@RegisterProvider(TokenForwarding.class)
@RegisterProvider(RefusedMapper.class)
public interface DeadlineClient {
    /** By name, newest version first. */
    @GET
    @ApplyGuard(Patience.IDENTITY)
    Listed<DeadlineRule> rules();

    @POST
    void change(@RestHeader("Idempotency-Key") String key, ChangeRule command);
}
