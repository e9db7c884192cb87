package org.punte.portal.client.meeting;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.punte.portal.client.RefusedMapper;
import org.punte.portal.client.TokenForwarding;

/** Where and when to meet, of one referral. */
@Path("/v1/referrals/{id}/meeting")
@RegisterRestClient(configKey = "identity")
@RegisterProvider(TokenForwarding.class)
@RegisterProvider(RefusedMapper.class)
public interface MeetingClient {
    /** Each call is a reading of its own: never repeated by itself. */
    @GET
    Meeting read(@RestPath UUID id);

    @POST
    void tell(@RestPath UUID id, @RestHeader("Idempotency-Key") String key, TellMeeting command);

    @DELETE
    void takeBack(@RestPath UUID id);
}
