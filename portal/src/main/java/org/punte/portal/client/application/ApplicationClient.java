package org.punte.portal.client.application;

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

/** Applications, for network administrators. */
@Path("/v1/applications")
@RegisterRestClient(configKey = "identity")
@RegisterProvider(TokenForwarding.class)
@RegisterProvider(RefusedMapper.class)
public interface ApplicationClient {
    @GET
    @ApplyGuard(Patience.IDENTITY)
    Listed<Application> applications(@RestQuery @Nullable ApplicationStatus status, @RestQuery @Nullable String after);

    @GET
    @Path("/{id}")
    @ApplyGuard(Patience.IDENTITY)
    Application application(@RestPath UUID id);

    @POST
    @Path("/{id}/approval")
    Application approve(@RestPath UUID id, @RestHeader("Idempotency-Key") String key, Decision.Checked decision);

    @POST
    @Path("/{id}/refusal")
    Application refuse(@RestPath UUID id, @RestHeader("Idempotency-Key") String key, Decision.Reasoned decision);

    @POST
    @Path("/{id}/letter")
    void writeAgain(@RestPath UUID id, @RestHeader("Idempotency-Key") String key, Nothing body);
}
