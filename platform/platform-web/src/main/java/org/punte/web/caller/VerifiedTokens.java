package org.punte.web.caller;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * Tokens that were verified a moment ago: a page makes several requests with the same one, and reading and verifying
 * it costs more than many an answer. Asked before the real verification, which has the word on every other token. What
 * the account may do is never remembered here.
 */
@ApplicationScoped
class VerifiedTokens implements IdentityProvider<TokenAuthenticationRequest> {
    /** Adds nothing to how long a withdrawn key counts: keys that were fetched are kept until a restart. */
    private static final Duration AT_MOST = Duration.ofMinutes(1);

    private static final int MOST = 2_000;

    private static final String REMEMBERED = "punte.token.remembered";

    private final ConcurrentHashMap<String, Verified> tokens = new ConcurrentHashMap<>();
    private final Clock clock;

    VerifiedTokens(Clock clock) {
        this.clock = clock;
    }

    private record Verified(SecurityIdentity identity, Instant until) {}

    @Override
    public Class<TokenAuthenticationRequest> getRequestType() {
        return TokenAuthenticationRequest.class;
    }

    /** Before the verification itself, whose priority is the default: the highest is asked first. */
    @Override
    public int priority() {
        return IdentityProvider.super.priority() + 1;
    }

    /** None when the token was not seen lately: the next provider is asked. */
    @Override
    public Uni<SecurityIdentity> authenticate(
            TokenAuthenticationRequest request, AuthenticationRequestContext context) {
        return request.getToken() instanceof AccessTokenCredential bearer
                ? Uni.createFrom().item(find(bearer.getToken()))
                : Uni.createFrom().nullItem();
    }

    /** Keeps what the verification itself has said, never past the token's own end. */
    void remember(SecurityIdentity identity, JsonWebToken token) {
        // a token that is bound to a key (RFC 7800) is only as good as the proof that comes with each request
        if (identity.getAttribute(REMEMBERED) != null || token.containsClaim("cnf")) return;
        var end = Instant.ofEpochSecond(token.getExpirationTime());
        var until = clock.instant().plus(AT_MOST);
        if (tokens.size() >= MOST) tokens.clear();
        tokens.putIfAbsent(token.getRawToken(), new Verified(bare(identity), end.isBefore(until) ? end : until));
    }

    private @Nullable SecurityIdentity find(String token) {
        var verified = tokens.get(token);
        if (verified == null) return null;
        if (clock.instant().isBefore(verified.until)) return verified.identity;
        tokens.remove(token, verified);
        return null;
    }

    /** Without what belongs to the one request. */
    private static SecurityIdentity bare(SecurityIdentity identity) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(identity.getPrincipal())
                .addCredentials(identity.getCredentials())
                .addAttribute(REMEMBERED, true)
                .build();
    }
}
