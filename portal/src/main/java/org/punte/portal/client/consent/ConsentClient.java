package org.punte.portal.client.consent;

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
import org.punte.portal.client.identity.Category;

/** Consent and changes of mind of identity-service, for the assigned worker. */
@Path("/v1")
@RegisterRestClient(configKey = "identity")
@RegisterProvider(TokenForwarding.class)
@RegisterProvider(RefusedMapper.class)
public interface ConsentClient {
    @GET
    @Path("/persons/{id}/withdrawal-preview")
    @ApplyGuard(Patience.IDENTITY)
    Effect preview(
            @RestPath UUID id,
            @RestQuery StopAct act,
            @RestQuery @Nullable UUID receiver,
            @RestQuery @Nullable Category category);

    @POST
    @Path("/persons/{id}/withdrawals")
    ChangeOfMind stop(@RestPath UUID id, @RestHeader("Idempotency-Key") String key, ChangeMind command);

    @GET
    @Path("/persons/{id}/withdrawals")
    @ApplyGuard(Patience.IDENTITY)
    Listed<ChangeOfMind> changes(@RestPath UUID id);

    @POST
    @Path("/withdrawals/{id}/mending")
    void mend(@RestPath UUID id, @RestHeader("Idempotency-Key") String key, Mend command);

    @POST
    @Path("/conversations/{id}/signature")
    void sign(@RestPath UUID id, @RestHeader("Idempotency-Key") String key, Sign command);

    /** Each call is in the ledger: never repeated by itself. */
    @GET
    @Path("/conversations/{id}/words")
    Words words(@RestPath UUID id);

    @GET
    @Path("/persons/{id}/accesses")
    @ApplyGuard(Patience.IDENTITY)
    Listed<AccessLine> accesses(@RestPath UUID id, @RestQuery @Nullable String after);
}
