package org.punte.portal.client.membership;

import io.smallrye.faulttolerance.api.ApplyGuard;
import jakarta.ws.rs.DELETE;
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
import org.punte.portal.client.application.Decision;

/** Agencies and their life, for administrators. */
@Path("/v1/agencies")
@RegisterRestClient(configKey = "identity")
@RegisterProvider(TokenForwarding.class)
@RegisterProvider(RefusedMapper.class)
public interface MemberClient {
    @GET
    @ApplyGuard(Patience.IDENTITY)
    Listed<Member> members(
            @RestQuery @Nullable AgencyStatus status, @RestQuery @Nullable String after, @RestQuery int limit);

    @GET
    @Path("/{id}")
    @ApplyGuard(Patience.IDENTITY)
    Member member(@RestPath UUID id);

    @GET
    @Path("/{id}/open-work")
    @ApplyGuard(Patience.IDENTITY)
    OpenWork openWork(@RestPath UUID id);

    @GET
    @Path("/{id}/decisions")
    @ApplyGuard(Patience.IDENTITY)
    Listed<Decided> decisions(@RestPath UUID id);

    @PATCH
    @Path("/{id}")
    Member change(@RestPath UUID id, @RestHeader("If-Match") String tag, ChangeMember.Own change);

    @PATCH
    @Path("/{id}")
    Member number(@RestPath UUID id, @RestHeader("If-Match") String tag, ChangeMember.Numbers change);

    @DELETE
    @Path("/{id}/guardian")
    Member withoutGuardian(@RestPath UUID id, @RestHeader("If-Match") String tag);

    @POST
    @Path("/{id}/activation")
    Member activate(@RestPath UUID id, @RestHeader("Idempotency-Key") String key, Decision.Checked decision);

    @POST
    @Path("/{id}/{move}")
    Member move(
            @RestPath UUID id,
            @RestPath String move,
            @RestHeader("Idempotency-Key") String key,
            Decision.Reasoned decision);
}
