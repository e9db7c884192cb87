package org.punte.local.signin;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;

/**
 * What Keycloak gave for one sign-in.
 *
 * @param staleAt on the clock of {@link System#nanoTime()}
 */
public record Tokens(String access, long staleAt) {
    private static final Duration MARGIN = Duration.ofSeconds(45);

    static Tokens of(JsonNode answer) {
        var life = Duration.ofSeconds(answer.path("expires_in").asLong()).minus(MARGIN);
        return new Tokens(answer.path("access_token").asText(), System.nanoTime() + life.toNanos());
    }

    /** Near its end: ask for new ones first. */
    public boolean areStale() {
        return System.nanoTime() - staleAt > 0;
    }

    /** Holds tokens: never printed by accident. */
    @Override
    public String toString() {
        return "Tokens";
    }
}
