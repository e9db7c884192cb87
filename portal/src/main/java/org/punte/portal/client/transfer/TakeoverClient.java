package org.punte.portal.client.transfer;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.punte.portal.client.RefusedMapper;
import org.punte.portal.client.TokenForwarding;

/** The part of identity-service that is about whole cases. A second time nothing is left to be written. */
@Path("/v1/referrals/{id}/person-takeover")
@RegisterRestClient(configKey = "identity")
@RegisterProvider(TokenForwarding.class)
@RegisterProvider(RefusedMapper.class)
public interface TakeoverClient {
    @POST
    Own take(@RestPath UUID id);

    /** The own record of the person. */
    record Own(UUID person) {}
}
