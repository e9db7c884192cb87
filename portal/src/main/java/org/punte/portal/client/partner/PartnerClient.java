package org.punte.portal.client.partner;

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

/** The partner systems of one's own agency. */
@Path("/v1/clients")
@RegisterRestClient(configKey = "identity")
@RegisterProvider(TokenForwarding.class)
@RegisterProvider(RefusedMapper.class)
public interface PartnerClient {
    @GET
    @ApplyGuard(Patience.IDENTITY)
    Listed<Partner> partners(@RestQuery @Nullable String after);

    @GET
    @Path("/{id}")
    @ApplyGuard(Patience.IDENTITY)
    Partner partner(@RestPath UUID id);

    /** Those that ask to read identities and wait for a second person. */
    @GET
    @Path("/awaiting")
    @ApplyGuard(Patience.IDENTITY)
    Listed<Partner> awaiting();

    @POST
    Partner create(@RestHeader("Idempotency-Key") String key, PartnerCommand.Create command);

    @POST
    @Path("/{id}/rotation")
    Partner rotate(@RestPath UUID id, @RestHeader("Idempotency-Key") String key, PartnerCommand.Rotate command);

    @POST
    @Path("/{id}/scopes")
    Partner rescope(@RestPath UUID id, @RestHeader("Idempotency-Key") String key, PartnerCommand.Rescope command);

    /** Takes {@code disabling}, {@code enabling}, {@code identity-request}, {@code -approval} or {@code -removal}. */
    @POST
    @Path("/{id}/{move}")
    Partner move(@RestPath UUID id, @RestPath String move, @RestHeader("Idempotency-Key") String key);
}
