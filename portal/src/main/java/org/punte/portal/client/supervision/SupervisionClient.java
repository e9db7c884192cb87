package org.punte.portal.client.supervision;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.punte.portal.client.RefusedMapper;
import org.punte.portal.client.TokenForwarding;
import org.punte.portal.client.identity.Person;

/** The part of identity-service that lets supervisors read; each request is a reading of its own. */
@Path("/v1/supervised-readings")
@RegisterRestClient(configKey = "identity")
@RegisterProvider(TokenForwarding.class)
@RegisterProvider(RefusedMapper.class)
public interface SupervisionClient {
    @POST
    Person read(SupervisedReading reading);
}
