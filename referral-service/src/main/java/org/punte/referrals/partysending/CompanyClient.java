package org.punte.referrals.partysending;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.punte.web.outside.TokenForwardingFilter;

/** The question to identity-service. */
@RegisterRestClient(configKey = "identity")
@RegisterProvider(TokenForwardingFilter.class)
interface CompanyClient {
    @POST
    @Path("/v1/persons/{id}/party-check")
    Answer ask(@RestPath UUID id, Question question);

    /** Who would come along. */
    record Question(List<UUID> others) {}

    /** Whether all of them may be brought together. */
    record Answer(boolean possible) {}
}
