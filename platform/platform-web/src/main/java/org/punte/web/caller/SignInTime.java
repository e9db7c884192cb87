package org.punte.web.caller;

import jakarta.json.JsonNumber;
import java.time.Instant;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** When a person proved who it is, OpenID Connect Core 1.0, section 2: renewing a token does not move it. */
final class SignInTime {
    private static final String CLAIM = "auth_time";

    private SignInTime() {}

    static @Nullable Instant in(JsonWebToken token) {
        Object seconds = token.getClaim(CLAIM);
        if (seconds instanceof JsonNumber number) return Instant.ofEpochSecond(number.longValue());
        return seconds instanceof Number number ? Instant.ofEpochSecond(number.longValue()) : null;
    }
}
