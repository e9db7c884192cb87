package org.punte.referrals.availability;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.punte.web.outside.TokenForwardingFilter;

/** The question to identity-service. */
@RegisterRestClient(configKey = "identity")
@RegisterProvider(TokenForwardingFilter.class)
interface AvailabilityClient {
    @POST
    @Path("/v1/persons/{id}/availability")
    Answer ask(@RestPath UUID id, Question question);

    /** The agencies that come into question. */
    record Question(List<UUID> agencies) {}

    /** Those that are not available. */
    record Answer(Set<UUID> unavailable) {}
}
