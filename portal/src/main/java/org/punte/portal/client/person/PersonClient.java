package org.punte.portal.client.person;

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
import org.punte.portal.client.identity.Person;

/** What is known of a person, changed by the assigned worker. */
@Path("/v1")
@RegisterRestClient(configKey = "identity")
@RegisterProvider(TokenForwarding.class)
@RegisterProvider(RefusedMapper.class)
public interface PersonClient {
    @PATCH
    @Path("/persons/{id}")
    Person change(@RestPath UUID id, @RestHeader("If-Match") String tag, ChangePerson command);

    @GET
    @Path("/persons/{id}/former-facts")
    @ApplyGuard(Patience.IDENTITY)
    Listed<FormerFact> formerFacts(@RestPath UUID id, @RestQuery @Nullable String after);

    @GET
    @Path("/persons/{id}/names")
    @ApplyGuard(Patience.IDENTITY)
    Listed<Name> names(@RestPath UUID id);

    @POST
    @Path("/persons/{id}/names")
    void say(@RestPath UUID id, @RestHeader("Idempotency-Key") String key, SayName command);

    @POST
    @Path("/names/{id}/correction")
    void correct(@RestPath UUID id, @RestHeader("Idempotency-Key") String key, SayName command);

    @GET
    @Path("/persons/{id}/contact-permission")
    @ApplyGuard(Patience.IDENTITY)
    Permission mayContact(@RestPath UUID id, @RestQuery Channel channel);

    @GET
    @Path("/persons/{id}/never-list")
    @ApplyGuard(Patience.IDENTITY)
    Listed<NeverEntry> neverList(@RestPath UUID id, @RestQuery @Nullable String after);

    @POST
    @Path("/persons/{id}/never-list")
    void keepAway(@RestPath UUID id, @RestHeader("Idempotency-Key") String key, NeverEntry command);

    @POST
    @Path("/never-list-entries/{id}/removal")
    void takeOff(@RestPath UUID id, @RestHeader("Idempotency-Key") String key);
}
