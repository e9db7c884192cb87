package org.punte.portal.client.finding;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.faulttolerance.api.ApplyGuard;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.Patience;
import org.punte.portal.client.RefusedMapper;
import org.punte.portal.client.TokenForwarding;

/** First contacts, situations, indicator sheets, decisions and reflection periods. {@code kind} is the noun in the address. */
@Path("/v1")
@RegisterRestClient(configKey = "identity")
@RegisterProvider(TokenForwarding.class)
@RegisterProvider(RefusedMapper.class)
public interface FindingClient {
    /** All of one kind about a person; of {@code identification} where the person stands. */
    @GET
    @Path("/persons/{person}/{kind}")
    @ApplyGuard(Patience.IDENTITY)
    JsonNode of(@RestPath UUID person, @RestPath String kind);

    @POST
    @Path("/persons/{person}/{kind}")
    JsonNode add(
            @RestPath UUID person,
            @RestPath String kind,
            @RestHeader("Idempotency-Key") String key,
            Map<String, Object> told);

    @GET
    @Path("/{kind}/{id}")
    @ApplyGuard(Patience.IDENTITY)
    JsonNode one(@RestPath String kind, @RestPath UUID id);

    @PUT
    @Path("/{kind}/{id}")
    JsonNode save(
            @RestPath String kind, @RestPath UUID id, @RestHeader("If-Match") String tag, Map<String, Object> told);

    /** A part of one that is asked for by itself. */
    @GET
    @Path("/{kind}/{id}/{part}")
    @ApplyGuard(Patience.IDENTITY)
    JsonNode part(@RestPath String kind, @RestPath UUID id, @RestPath String part);

    @PUT
    @Path("/{kind}/{id}/{part}")
    JsonNode savePart(
            @RestPath String kind,
            @RestPath UUID id,
            @RestPath String part,
            @RestHeader("If-Match") String tag,
            Map<String, Object> told);

    /** A transition: a noun that one posts. */
    @POST
    @Path("/{kind}/{id}/{move}")
    JsonNode move(
            @RestPath String kind,
            @RestPath UUID id,
            @RestPath String move,
            @RestHeader("Idempotency-Key") String key,
            Map<String, Object> told);

    @GET
    @Path("/indicators")
    @ApplyGuard(Patience.IDENTITY)
    JsonNode indicators();

    @GET
    @Path("/code-lists/{name}")
    @ApplyGuard(Patience.IDENTITY)
    JsonNode codes(@RestPath String name);

    @GET
    @Path("/persons/to-decide")
    @ApplyGuard(Patience.IDENTITY)
    JsonNode toDecide(@RestQuery @Nullable String after);
}
