package org.punte.portal.client.directory;

import io.smallrye.faulttolerance.api.ApplyGuard;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import org.punte.portal.client.referral.ServiceCode;

/** Services, places and candidates. */
@Path("/v1")
@RegisterRestClient(configKey = "referral")
@RegisterProvider(TokenForwarding.class)
@RegisterProvider(RefusedMapper.class)
public interface DirectoryClient {
    @GET
    @Path("/services")
    @ApplyGuard(Patience.REFERRAL)
    Listed<Listing> services(
            @RestQuery @Nullable UUID agency,
            @RestQuery @Nullable ServiceCode service,
            @RestQuery @Nullable String county,
            @RestQuery @Nullable String after);

    @GET
    @Path("/services/{id}")
    @ApplyGuard(Patience.REFERRAL)
    Listing service(@RestPath UUID id);

    @POST
    @Path("/services")
    Listing add(@RestHeader("Idempotency-Key") String key, DescribeListing command);

    @PUT
    @Path("/services/{id}")
    Listing change(@RestPath UUID id, @RestHeader("If-Match") String tag, DescribeListing command);

    @GET
    @Path("/services/{id}/places")
    @ApplyGuard(Patience.REFERRAL)
    Places places(@RestPath UUID id);

    @PUT
    @Path("/services/{id}/places")
    Places count(@RestPath UUID id, @RestHeader("If-Match") String tag, Places.Count command);

    @GET
    @Path("/candidates")
    @ApplyGuard(Patience.REFERRAL)
    Candidates candidates(@BeanParam Need need, @RestQuery @Nullable UUID person, @RestQuery int limit);

    /** Of all who give the service at present. Nothing in it is about a person. */
    @GET
    @Path("/places")
    @ApplyGuard(Patience.REFERRAL)
    Listed<Places.Offered> offered(@RestQuery ServiceCode service, @RestQuery @Nullable String region);
}
