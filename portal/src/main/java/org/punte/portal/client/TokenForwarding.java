package org.punte.portal.client;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;

/** Every call to a service is made as the one who signed in: the only place where the access token is used. */
@ApplicationScoped
public class TokenForwarding implements ClientRequestFilter {
    private final SecurityIdentity identity;

    TokenForwarding(SecurityIdentity identity) {
        this.identity = identity;
    }

    @Override
    public void filter(ClientRequestContext request) {
        var token = identity.getCredential(AccessTokenCredential.class);
        if (token != null) request.getHeaders().putSingle(HttpHeaders.AUTHORIZATION, "Bearer " + token.getToken());
    }
}
