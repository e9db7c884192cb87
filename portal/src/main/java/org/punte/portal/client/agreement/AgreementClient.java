package org.punte.portal.client.agreement;

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

/** The agreements of one's own agency. */
@Path("/v1/agreements")
@RegisterRestClient(configKey = "identity")
@RegisterProvider(TokenForwarding.class)
@RegisterProvider(RefusedMapper.class)
public interface AgreementClient {
    @GET
    @ApplyGuard(Patience.IDENTITY)
    Listed<Agreement> agreements(@RestQuery @Nullable String after);

    @GET
    @ApplyGuard(Patience.IDENTITY)
    Listed<Agreement> inState(@RestQuery AgreementState state);

    @POST
    Agreement propose(@RestHeader("Idempotency-Key") String key, ProposeAgreement command);

    @POST
    @Path("/{id}/confirmation")
    void confirm(@RestPath UUID id, @RestHeader("Idempotency-Key") String key);

    @POST
    @Path("/{id}/termination")
    void terminate(@RestPath UUID id, @RestHeader("Idempotency-Key") String key);
}
