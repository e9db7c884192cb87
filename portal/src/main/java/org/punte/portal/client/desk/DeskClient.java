package org.punte.portal.client.desk;

import io.smallrye.faulttolerance.api.ApplyGuard;
import jakarta.ws.rs.DELETE;
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
import org.punte.portal.client.referral.ReferralStatus;
import org.punte.portal.client.referral.ServiceCode;
import org.punte.portal.client.referral.Urgency;

/** The team's desk at referral-service. */
@Path("/v1")
@RegisterRestClient(configKey = "referral")
@RegisterProvider(TokenForwarding.class)
@RegisterProvider(RefusedMapper.class)
public interface DeskClient {
    @GET
    @Path("/desk")
    @ApplyGuard(Patience.REFERRAL)
    DeskPage desk(
            @RestQuery DeskView view,
            @RestQuery @Nullable ReferralStatus status,
            @RestQuery @Nullable Urgency urgency,
            @RestQuery @Nullable ServiceCode service,
            @RestQuery @Nullable String region,
            @RestQuery @Nullable String after);

    /** Of what is not over. */
    @GET
    @Path("/desk/{id}")
    @ApplyGuard(Patience.REFERRAL)
    DeskItem item(@RestPath UUID id);

    @POST
    @Path("/desk/{id}/claim")
    void claim(@RestPath UUID id, @RestHeader("Idempotency-Key") String key, Nothing body);

    @POST
    @Path("/desk/{id}/release")
    void release(@RestPath UUID id, @RestHeader("Idempotency-Key") String key, Nothing body);

    @POST
    @Path("/desk/{id}/assignment")
    void assign(@RestPath UUID id, @RestHeader("Idempotency-Key") String key, To body);

    @GET
    @Path("/desk/filters")
    @ApplyGuard(Patience.REFERRAL)
    Listed<SavedFilter> filters();

    @POST
    @Path("/desk/filters")
    void save(@RestHeader("Idempotency-Key") String key, SavedFilter filter);

    @DELETE
    @Path("/desk/filters/{id}")
    void forget(@RestPath UUID id);

    @POST
    @Path("/referrals/{id}/conflict")
    void stepAside(@RestPath UUID id, @RestHeader("Idempotency-Key") String key, Nothing body);

    @GET
    @Path("/conflicts")
    @ApplyGuard(Patience.REFERRAL)
    Listed<Conflict> conflicts(@RestQuery @Nullable String after);

    @POST
    @Path("/conflicts/{id}/lifting")
    void lift(@RestPath UUID id, @RestHeader("Idempotency-Key") String key, Nothing body);

    /** Who shall look after it. */
    record To(UUID account) {}
}
