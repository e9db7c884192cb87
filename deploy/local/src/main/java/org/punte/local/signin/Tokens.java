package org.punte.local.signin;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What Keycloak gave for one sign-in. */
public record Tokens(String access, @Nullable String refresh, Instant expires) {
    private static final Duration MARGIN = Duration.ofSeconds(45);

    static Tokens of(JsonNode answer) {
        String refresh = answer.path("refresh_token").asText(null);
        Instant expires = Instant.now().plusSeconds(answer.path("expires_in").asLong());
        return new Tokens(answer.path("access_token").asText(), refresh, expires);
    }

    /** Near its end: ask for new ones first. */
    public boolean areStale() {
        return Instant.now().isAfter(expires.minus(MARGIN));
    }
}
