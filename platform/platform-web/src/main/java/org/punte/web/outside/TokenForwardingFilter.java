package org.punte.web.outside;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;

/** Asks in the name of who asks us: their token goes along, never one of ours. */
public class TokenForwardingFilter implements ClientRequestFilter {
    private final SecurityIdentity identity;

    public TokenForwardingFilter(SecurityIdentity identity) {
        this.identity = identity;
    }

    @Override
    public void filter(ClientRequestContext request) {
        var token = identity.getCredential(AccessTokenCredential.class);
        request.getHeaders().putSingle(HttpHeaders.AUTHORIZATION, "Bearer " + token.getToken());
    }
}
