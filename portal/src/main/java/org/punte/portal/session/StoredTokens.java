package org.punte.portal.session;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.oidc.AuthorizationCodeTokens;
import io.quarkus.oidc.OidcRequestContext;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.TokenStateManager;
import io.quarkus.security.AuthenticationFailedException;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;

/**
 * Keeps the tokens of a signed-in browser on the server. The database alone opens none of them: each row is sealed
 * under a key that only the browser's cookie carries.
 */
@Alternative
@Priority(1)
@ApplicationScoped
public class StoredTokens implements TokenStateManager {
    private final TokenTable table;
    private final ObjectMapper json;
    private final Clock clock;
    private final SessionConfig config;

    StoredTokens(TokenTable table, ObjectMapper json, Clock clock, SessionConfig config) {
        this.table = table;
        this.json = json;
        this.clock = clock;
        this.config = config;
    }

    @Override
    public Uni<String> createTokenState(
            RoutingContext context,
            OidcTenantConfig oidc,
            AuthorizationCodeTokens tokens,
            OidcRequestContext<String> work) {
        return work.runBlocking(() -> keep(tokens));
    }

    @Override
    public Uni<AuthorizationCodeTokens> getTokens(
            RoutingContext context,
            OidcTenantConfig oidc,
            String cookie,
            OidcRequestContext<AuthorizationCodeTokens> work) {
        return work.runBlocking(() -> open(cookie));
    }

    @Override
    public Uni<Void> deleteTokens(
            RoutingContext context, OidcTenantConfig oidc, String cookie, OidcRequestContext<Void> work) {
        return work.runBlocking(() -> {
            var ticket = Ticket.read(cookie);
            if (ticket != null) table.delete(ticket.row());
            return null;
        });
    }

    private String keep(AuthorizationCodeTokens tokens) {
        var ticket = Ticket.fresh();
        var now = clock.instant();
        table.insert(ticket.row(), ticket.seal(write(tokens)), now, now.plus(config.idle()));
        return ticket.cookie();
    }

    private AuthorizationCodeTokens open(String cookie) {
        var ticket = Ticket.read(cookie);
        var sealed = ticket == null ? null : table.find(ticket.row(), clock.instant());
        if (ticket == null || sealed == null) throw new AuthenticationFailedException("The session ended");
        return read(ticket.open(sealed));
    }

    private byte[] write(AuthorizationCodeTokens tokens) {
        try {
            return json.writeValueAsBytes(tokens);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private AuthorizationCodeTokens read(byte[] bytes) {
        try {
            return json.readValue(bytes, AuthorizationCodeTokens.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
