package org.punte.portal.session;

import com.fasterxml.jackson.databind.DeserializationFeature;
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
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the tokens of a signed-in browser on the server. The database alone opens none of them: each row is sealed
 * under a key that only the browser's cookie carries. The identity server takes a refresh token once, so of several
 * requests that come with an ended token one renews, and the others wait and use what it brought.
 */
@Alternative
@Priority(1)
@ApplicationScoped
public class StoredTokens implements TokenStateManager {
    /** Marks the request that renews, with its ticket. */
    private static final String RENEWS = StoredTokens.class.getName();
    /** When a renewal takes longer, it has failed, and the next request tries. */
    private static final Duration RENEWAL = Duration.ofSeconds(5);

    private static final long PAUSE_MILLIS = 50;

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
        Ticket renewed = context.remove(RENEWS);
        return work.runBlocking(() -> renewed == null ? keep(tokens) : renew(renewed, tokens));
    }

    @Override
    public Uni<AuthorizationCodeTokens> getTokens(
            RoutingContext context,
            OidcTenantConfig oidc,
            String cookie,
            OidcRequestContext<AuthorizationCodeTokens> work) {
        return work.runBlocking(() -> open(context, cookie))
                .onItem()
                .ifNull()
                .switchTo(() -> pause(context).chain(() -> getTokens(context, oidc, cookie, work)));
    }

    /** The extension forgets a session before it keeps the renewed one: that must not end it for those who wait. */
    @Override
    public Uni<Void> deleteTokens(
            RoutingContext context, OidcTenantConfig oidc, String cookie, OidcRequestContext<Void> work) {
        return work.runBlocking(() -> {
            var ticket = Ticket.read(cookie);
            if (ticket == null) return null;
            if (context.get(RENEWS) == null) table.delete(ticket.row());
            else table.lapse(ticket.row(), clock.instant().plus(RENEWAL));
            return null;
        });
    }

    private String keep(AuthorizationCodeTokens tokens) {
        var ticket = Ticket.fresh();
        var now = clock.instant();
        table.insert(ticket.row(), ticket.seal(write(tokens)), now, now.plus(config.idle()));
        return ticket.cookie();
    }

    private String renew(Ticket ticket, AuthorizationCodeTokens tokens) {
        var until = clock.instant().plus(config.idle());
        if (!table.renew(ticket.row(), ticket.seal(write(tokens)), until)) throw ended();
        return ticket.cookie();
    }

    /** Null while another request renews. */
    private @Nullable AuthorizationCodeTokens open(RoutingContext context, String cookie) {
        var ticket = Ticket.read(cookie);
        var now = clock.instant();
        var sealed = ticket == null ? null : table.find(ticket.row(), now);
        if (ticket == null || sealed == null) throw ended();
        var tokens = read(ticket.open(sealed));
        return isOver(tokens, now) ? claim(context, ticket, now) : tokens;
    }

    /** Another request may have renewed between the look and the claim. */
    private @Nullable AuthorizationCodeTokens claim(RoutingContext context, Ticket ticket, Instant now) {
        var sealed = table.claim(ticket.row(), now, now.plus(RENEWAL));
        if (sealed == null) return null;
        var tokens = read(ticket.open(sealed));
        if (isOver(tokens, now)) context.put(RENEWS, ticket);
        else table.release(ticket.row());
        return tokens;
    }

    private static Uni<Void> pause(RoutingContext context) {
        var here = context.vertx().getOrCreateContext();
        return Uni.createFrom()
                .emitter(waiting -> context.vertx()
                        .setTimer(PAUSE_MILLIS, over -> here.runOnContext(back -> waiting.complete(null))));
    }

    private boolean isOver(AuthorizationCodeTokens tokens, Instant now) {
        var claims = read(tokens.getIdToken());
        return claims.exp() > 0 && claims.exp() <= now.getEpochSecond();
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

    private Claims read(String idToken) {
        try {
            return json.readerFor(Claims.class)
                    .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(Base64.getUrlDecoder().decode(idToken.split("\\.")[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static AuthenticationFailedException ended() {
        return new AuthenticationFailedException("The session ended");
    }

    /** When an id token ends, in seconds since 1970; zero when it does not say. */
    private record Claims(long exp) {}
}
