package org.punte.portal.client.identity;

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
import org.punte.portal.client.assignment.AssignWorkers;
import org.punte.portal.client.assignment.LeftPerson;

/** The part of identity-service that the portal uses. */
@Path("/v1")
@RegisterRestClient(configKey = "identity")
@RegisterProvider(TokenForwarding.class)
@RegisterProvider(RefusedMapper.class)
public interface IdentityClient {
    @GET
    @Path("/me")
    @ApplyGuard(Patience.IDENTITY)
    Me me();

    @GET
    @Path("/agencies")
    @ApplyGuard(Patience.IDENTITY)
    Listed<Agency> agencies(@RestQuery @Nullable String after, @RestQuery int limit);

    @GET
    @Path("/colleagues")
    @ApplyGuard(Patience.IDENTITY)
    Listed<Colleague> colleagues(@RestQuery @Nullable String after, @RestQuery int limit);

    @GET
    @Path("/former-colleagues")
    @ApplyGuard(Patience.IDENTITY)
    Listed<Colleague> formerColleagues(@RestQuery @Nullable String after, @RestQuery int limit);

    @GET
    @Path("/persons")
    @ApplyGuard(Patience.IDENTITY)
    Listed<Person> persons(@RestQuery @Nullable String after);

    @GET
    @Path("/persons/{id}")
    @ApplyGuard(Patience.IDENTITY)
    Person person(@RestPath UUID id);

    @POST
    @Path("/persons")
    Person register(@RestHeader("Idempotency-Key") String key, RegisterPerson command);

    @GET
    @Path("/persons/{id}/consents")
    @ApplyGuard(Patience.IDENTITY)
    Listed<Consent> consents(@RestPath UUID id);

    @POST
    @Path("/persons/{id}/conversations")
    void converse(@RestPath UUID id, @RestHeader("Idempotency-Key") String key, HoldConversation command);

    @GET
    @Path("/persons/unassigned")
    @ApplyGuard(Patience.IDENTITY)
    Listed<LeftPerson> leftPersons(@RestQuery @Nullable String after);

    @GET
    @Path("/persons/assigned")
    @ApplyGuard(Patience.IDENTITY)
    Listed<LeftPerson> personsOf(@RestQuery UUID worker, @RestQuery @Nullable String after);

    @POST
    @Path("/persons/{id}/assignment")
    void assign(@RestPath UUID id, @RestHeader("Idempotency-Key") String key, AssignWorkers command);

    @GET
    @Path("/consents/{id}")
    @ApplyGuard(Patience.IDENTITY)
    Consent consent(@RestPath UUID id);

    @POST
    @Path("/consents/{id}/withdrawal")
    void withdraw(@RestPath UUID id, @RestHeader("Idempotency-Key") String key, WithdrawConsent command);

    @GET
    @Path("/grants")
    @ApplyGuard(Patience.IDENTITY)
    Listed<Grant> grants(@RestQuery UUID referral);
}
