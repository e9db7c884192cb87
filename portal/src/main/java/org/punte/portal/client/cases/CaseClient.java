package org.punte.portal.client.cases;

import io.smallrye.faulttolerance.api.ApplyGuard;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
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
import org.punte.portal.client.assignment.AssignWorkers;

/** The part of case-service that the portal uses. */
@Path("/v1")
@RegisterRestClient(configKey = "cases")
@RegisterProvider(TokenForwarding.class)
@RegisterProvider(RefusedMapper.class)
public interface CaseClient {
    @GET
    @Path("/casefiles")
    @ApplyGuard(Patience.CASES)
    Listed<CaseFile> caseFiles(
            @RestQuery @Nullable UUID person, @RestQuery @Nullable UUID referral, @RestQuery @Nullable String after);

    @GET
    @Path("/casefiles/{id}")
    @ApplyGuard(Patience.CASES)
    CaseFile caseFile(@RestPath UUID id);

    @POST
    @Path("/casefiles")
    CaseFile open(@RestHeader("Idempotency-Key") String key, OpenCaseFile command);

    @PATCH
    @Path("/casefiles/{id}")
    CaseFile summarise(@RestPath UUID id, @RestHeader("If-Match") String tag, Summarise command);

    @POST
    @Path("/casefiles/{id}/needs")
    CaseFile addNeed(@RestPath UUID id, @RestHeader("Idempotency-Key") String key, Need need);

    @GET
    @Path("/casefiles/unassigned")
    @ApplyGuard(Patience.CASES)
    Listed<CaseFile> left(@RestQuery @Nullable String after);

    @POST
    @Path("/casefiles/{id}/workers")
    void assign(@RestPath UUID id, @RestHeader("Idempotency-Key") String key, AssignWorkers command);

    @POST
    @Path("/casefiles/{id}/closure")
    void close(@RestPath UUID id, @RestHeader("Idempotency-Key") String key, CloseCaseFile command);

    @GET
    @Path("/casefiles/{id}/receipts")
    @ApplyGuard(Patience.CASES)
    Listed<Receipt> receipts(@RestPath UUID id);

    @GET
    @Path("/shares")
    @ApplyGuard(Patience.CASES)
    Listed<Share> shares(@RestQuery UUID referral);
}
