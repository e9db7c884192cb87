package org.punte.portal.client.figures;

import io.smallrye.faulttolerance.api.ApplyGuard;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.punte.portal.client.Listed;
import org.punte.portal.client.Patience;
import org.punte.portal.client.RefusedMapper;
import org.punte.portal.client.TokenForwarding;

/** Figures at referral-service. */
@Path("/v1/statistics")
@RegisterRestClient(configKey = "referral")
@RegisterProvider(TokenForwarding.class)
@RegisterProvider(RefusedMapper.class)
public interface FigureClient {
    @GET
    @Path("/own")
    @ApplyGuard(Patience.REFERRAL)
    OwnFigures own(@RestQuery LocalDate from, @RestQuery LocalDate until);

    @GET
    @Path("/releases")
    @ApplyGuard(Patience.REFERRAL)
    Listed<Release> releases();

    @GET
    @Path("/releases/{id}")
    @ApplyGuard(Patience.REFERRAL)
    Release release(@RestPath UUID id);

    @POST
    @Path("/releases")
    Release prepare(@RestHeader("Idempotency-Key") String key, Quarter quarter);

    @POST
    @Path("/releases/{id}/publication")
    void publish(@RestPath UUID id, @RestHeader("Idempotency-Key") String key, Publish command);

    /** A quarter of a year. */
    record Quarter(int year, int quarter) {}

    /** Whoever publishes says whether they looked at the differences. */
    record Publish(boolean differencesSeen) {}
}
