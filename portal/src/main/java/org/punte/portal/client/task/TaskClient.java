package org.punte.portal.client.task;

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

/** The tasks of identity-service. */
@Path("/v1/tasks")
@RegisterRestClient(configKey = "identity")
@RegisterProvider(TokenForwarding.class)
@RegisterProvider(RefusedMapper.class)
public interface TaskClient {
    /** Open ones, what is due first. */
    @GET
    @ApplyGuard(Patience.IDENTITY)
    Listed<Task> tasks(@RestQuery @Nullable String after);

    @POST
    @Path("/{id}/completion")
    void complete(@RestPath UUID id, @RestHeader("Idempotency-Key") String key, Nothing body);
}
