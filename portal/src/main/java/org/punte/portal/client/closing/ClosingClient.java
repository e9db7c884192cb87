package org.punte.portal.client.closing;

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
import org.punte.portal.client.assignment.LeftPerson;

/** Agencies that close: what their supervisors decide, and what network administrators see of it. */
@Path("/v1")
@RegisterRestClient(configKey = "identity")
@RegisterProvider(TokenForwarding.class)
@RegisterProvider(RefusedMapper.class)
public interface ClosingClient {
    @GET
    @Path("/persons/unsettled")
    @ApplyGuard(Patience.IDENTITY)
    Listed<LeftPerson> unsettled(@RestQuery @Nullable String after);

    @POST
    @Path("/persons/{id}/settlement")
    void settle(@RestPath UUID id, @RestHeader("Idempotency-Key") String key, ClosingCommand.Settle command);

    @GET
    @Path("/closing-agencies")
    @ApplyGuard(Patience.IDENTITY)
    Listed<ClosingAgency> agencies();

    @GET
    @Path("/guardian-namings")
    @ApplyGuard(Patience.IDENTITY)
    Listed<GuardianNaming> namings();

    @POST
    @Path("/guardian-namings")
    void name(@RestHeader("Idempotency-Key") String key, ClosingCommand.NameGuardian command);

    @POST
    @Path("/guardian-namings/{id}/{answer}")
    void answer(@RestPath UUID id, @RestPath String answer, @RestHeader("Idempotency-Key") String key, Nothing body);
}
