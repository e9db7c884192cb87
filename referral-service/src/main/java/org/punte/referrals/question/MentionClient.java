package org.punte.referrals.question;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.punte.web.outside.TokenForwardingFilter;

/** Asks identity-service whether a text says who somebody is: the facts lie sealed there, and stay. */
@RegisterRestClient(configKey = "identity")
@RegisterProvider(TokenForwardingFilter.class)
interface MentionClient {
    @POST
    @Path("/v1/persons/{id}/mentions")
    Mentions look(@RestPath UUID id, Words text);

    /** What is looked at. */
    record Words(String text) {
        /** Holds words: never printed. */
        @Override
        public String toString() {
            return "Words";
        }
    }

    /** What of the person was found in it, by code. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Mentions(List<String> found) {}
}
