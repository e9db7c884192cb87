package org.punte.cases.working;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.punte.web.outside.TokenForwardingFilter;

/** A question that identity-service answers to whoever is assigned to the person, and to nobody else; what it answers is not read. */
@RegisterRestClient(configKey = "identity")
@RegisterProvider(TokenForwardingFilter.class)
interface AssignedClient {
    @POST
    @Path("/v1/persons/{id}/availability")
    Answer ask(@RestPath UUID id, Question question);

    /** One's own agency is enough of a question. */
    record Question(List<UUID> agencies) {}

    /** That there is one says it. */
    record Answer(List<UUID> unavailable) {}
}
