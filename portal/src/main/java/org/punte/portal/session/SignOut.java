package org.punte.portal.session;

import io.quarkus.logging.Log;
import io.quarkus.oidc.OidcConfigurationMetadata;
import io.quarkus.oidc.RefreshToken;
import io.quarkus.rest.client.reactive.QuarkusRestClientBuilder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;

/** Ends the session at the identity server, from server to server: no token ever stands in an address. */
@ApplicationScoped
class SignOut {
    private final OidcConfigurationMetadata identityServer;
    private final SignOutConfig client;

    SignOut(OidcConfigurationMetadata identityServer, SignOutConfig client) {
        this.identityServer = identityServer;
        this.client = client;
    }

    /** Signing out here goes on when the identity server does not answer; nobody can sign in there then either. */
    void end(RefreshToken token) {
        if (token.getToken() == null || identityServer.getEndSessionUri() == null) return;
        var form = new Form()
                .param("client_id", client.clientId())
                .param("client_secret", client.credentials().secret())
                .param("refresh_token", token.getToken());
        try {
            QuarkusRestClientBuilder.newBuilder()
                    .baseUri(URI.create(identityServer.getEndSessionUri()))
                    .build(EndSession.class)
                    .end(form);
        } catch (WebApplicationException | ProcessingException e) {
            Log.warn("The identity server did not end a session");
        }
    }

    /** The end-session endpoint of the identity server. */
    @Path("")
    interface EndSession {
        @POST
        @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
        void end(Form form);
    }
}
