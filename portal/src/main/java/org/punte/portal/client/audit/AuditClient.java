package org.punte.portal.client.audit;

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

/** What identity-service shows supervisors and auditors. */
@Path("/v1")
@RegisterRestClient(configKey = "identity")
@RegisterProvider(TokenForwarding.class)
@RegisterProvider(RefusedMapper.class)
public interface AuditClient {
    @GET
    @Path("/other-bases")
    @ApplyGuard(Patience.IDENTITY)
    Listed<OtherBasis> otherBases(@RestQuery @Nullable String week, @RestQuery @Nullable String after);

    /** Each call is in the ledger: never repeated by itself. */
    @GET
    @Path("/other-bases/{id}/reason")
    Reason reason(@RestPath UUID id);

    @POST
    @Path("/other-bases/{id}/decision")
    void decide(@RestPath UUID id, @RestHeader("Idempotency-Key") String key, Decide command);

    @GET
    @Path("/audited-readings")
    @ApplyGuard(Patience.IDENTITY)
    Listed<AuditedReading> readings(@RestQuery @Nullable String decision, @RestQuery @Nullable String after);

    @POST
    @Path("/ledger-verifications")
    Verification verify(Nothing body);
}
