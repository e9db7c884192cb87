package org.punte.portal.client.application;

import io.smallrye.faulttolerance.api.ApplyGuard;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestHeader;
import org.punte.portal.client.Patience;
import org.punte.portal.client.RefusedMapper;

/** The doors of identity-service that are open to everybody: called without a token, whoever is signed in. */
@Path("/v1")
@RegisterRestClient(configKey = "identity")
@RegisterProvider(RefusedMapper.class)
public interface PublicClient {
    @GET
    @Path("/network")
    @ApplyGuard(Patience.IDENTITY)
    NetworkRules network();

    /** {@code from} is the address of the browser: there are limits for each. */
    @POST
    @Path("/applications")
    void apply(@RestHeader("X-Forwarded-For") String from, ApplyForAccess command);
}
