package org.punte.referrals.livegrant;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.punte.web.outside.TokenForwardingFilter;

/** The question to identity-service. */
@RegisterRestClient(configKey = "identity")
@RegisterProvider(TokenForwardingFilter.class)
interface GrantClient {
    @GET
    @Path("/v1/grants")
    Grants ofReferral(@RestQuery UUID referral);

    /** Only the members that we read; none where there is none that the asker may see. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Grants(List<Grant> items) {}

    /** One of them, and the categories that it opens at this moment; an identity-service of before does not say them. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Grant(boolean live, @Nullable Set<String> shown) {}
}
