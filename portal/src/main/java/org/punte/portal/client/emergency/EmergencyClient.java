package org.punte.portal.client.emergency;

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

/** The emergency view of identity-service. */
@Path("/v1/emergency-openings")
@RegisterRestClient(configKey = "identity")
@RegisterProvider(TokenForwarding.class)
@RegisterProvider(RefusedMapper.class)
public interface EmergencyClient {
    @GET
    @ApplyGuard(Patience.IDENTITY)
    Listed<EmergencyOpening> openings(@RestQuery @Nullable String after);

    @POST
    EmergencyOpening open(@RestHeader("Idempotency-Key") String key, OpenInEmergency command);

    /** Each call is a reading of its own: never repeated by itself. */
    @GET
    @Path("/{id}/essentials")
    Essentials essentials(@RestPath UUID id);

    @POST
    @Path("/{id}/{answer}")
    void answer(@RestPath UUID id, @RestPath String answer, @RestHeader("Idempotency-Key") String key, Nothing body);
}
