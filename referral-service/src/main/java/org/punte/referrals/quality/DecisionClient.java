package org.punte.referrals.quality;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.punte.web.outside.TokenForwardingFilter;

/** Asks identity-service what was decided about a person; for whoever is assigned. */
@RegisterRestClient(configKey = "identity")
@RegisterProvider(TokenForwardingFilter.class)
interface DecisionClient {
    @GET
    @Path("/v1/persons/{id}/decisions")
    Decisions decisions(@RestPath UUID id);

    /** Only the members that we read. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Decisions(List<Decision> items) {}

    /** A state, and the sheet of indicators that it rests on. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Decision(String state, @Nullable UUID sheet, Instant recordedAt) {}
}
