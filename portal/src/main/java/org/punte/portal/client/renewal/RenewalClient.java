package org.punte.portal.client.renewal;

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

/** Lost second factors, renewed by two people. */
@Path("/v1/factor-renewals")
@RegisterRestClient(configKey = "identity")
@RegisterProvider(TokenForwarding.class)
@RegisterProvider(RefusedMapper.class)
public interface RenewalClient {
    @POST
    Renewal ask(@RestHeader("Idempotency-Key") String key, RenewalCommand.Ask command);

    @GET
    @Path("/pending")
    @ApplyGuard(Patience.IDENTITY)
    Listed<Renewal> pending();

    @POST
    @Path("/{id}/confirmation")
    void confirm(@RestPath UUID id, @RestHeader("Idempotency-Key") String key, RenewalCommand.Confirm command);

    @POST
    @Path("/{id}/refusal")
    void refuse(@RestPath UUID id, @RestHeader("Idempotency-Key") String key, Nothing body);
}
