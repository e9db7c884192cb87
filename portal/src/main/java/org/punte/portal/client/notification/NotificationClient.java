package org.punte.portal.client.notification;

import io.smallrye.faulttolerance.api.ApplyGuard;
import jakarta.ws.rs.DELETE;
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

/** The part of notification-service that the portal uses. */
@Path("/v1")
@RegisterRestClient(configKey = "notification")
@RegisterProvider(TokenForwarding.class)
@RegisterProvider(RefusedMapper.class)
public interface NotificationClient {
    @GET
    @Path("/messages")
    @ApplyGuard(Patience.NOTIFICATION)
    Listed<Message> messages(
            @RestQuery String box, @RestQuery @Nullable Boolean unread, @RestQuery @Nullable String after);

    @GET
    @Path("/messages/unread")
    @ApplyGuard(Patience.NOTIFICATION)
    Unread unread();

    @POST
    @Path("/messages/{id}/reading")
    void read(@RestPath UUID id, @RestHeader("Idempotency-Key") String key);

    @DELETE
    @Path("/messages/{id}/reading")
    void unread(@RestPath UUID id);
}
