package org.punte.portal.client.matching;

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

/** Searching, possible doubles and links of identity-service. */
@Path("/v1")
@RegisterRestClient(configKey = "identity")
@RegisterProvider(TokenForwarding.class)
@RegisterProvider(RefusedMapper.class)
public interface MatchingClient {
    /** Each call is a reading of its own: never repeated by itself. */
    @POST
    @Path("/persons/searches")
    Listed<Hit> search(SearchPersons asked);

    @GET
    @Path("/possible-doubles")
    @ApplyGuard(Patience.IDENTITY)
    Listed<PossibleDouble> doubles(@RestQuery @Nullable String after);

    @GET
    @Path("/possible-doubles/{id}")
    @ApplyGuard(Patience.IDENTITY)
    PossibleDouble possibleDouble(@RestPath UUID id);

    @POST
    @Path("/possible-doubles/{id}/decision")
    void decide(@RestPath UUID id, @RestHeader("Idempotency-Key") String key, Decide command);

    @POST
    @Path("/possible-doubles/{id}/question")
    void ask(@RestPath UUID id, @RestHeader("Idempotency-Key") String key, Nothing body);

    @POST
    @Path("/possible-doubles/{id}/words")
    void say(@RestPath UUID id, @RestHeader("Idempotency-Key") String key, Say command);

    @GET
    @Path("/persons/{person}/links")
    @ApplyGuard(Patience.IDENTITY)
    Listed<Link> links(@RestPath UUID person);

    @POST
    @Path("/links")
    Link link(@RestHeader("Idempotency-Key") String key, MakeLink command);

    @GET
    @Path("/links/{id}")
    @ApplyGuard(Patience.IDENTITY)
    Link link(@RestPath UUID id);

    @POST
    @Path("/links/{id}/ending")
    void end(@RestPath UUID id, @RestHeader("Idempotency-Key") String key, EndLink command);

    @GET
    @Path("/links/{id}/accesses")
    @ApplyGuard(Patience.IDENTITY)
    Listed<LinkReading> readings(@RestPath UUID id, @RestQuery @Nullable String after);

    /** What a supervisor decided. */
    record Decide(DoubleDecision decision) {}

    /** What a worker says. */
    record Say(WorkersWord word) {}

    /** Of PARENT {@code one} is the parent. */
    record MakeLink(LinkKind kind, UUID one, UUID other, LinkReason reason) {}

    /** Why a link ends. */
    record EndLink(EndReason reason) {}
}
