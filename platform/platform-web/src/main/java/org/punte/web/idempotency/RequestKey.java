package org.punte.web.idempotency;

import static org.punte.web.problem.CommonProblem.INVALID_INPUT;

import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.punte.web.caller.Caller;
import org.punte.web.json.RequestBody;

/** A key and all that it counts for: agency, account, method, concrete path, and the hash of the body. */
record RequestKey(UUID agency, UUID account, String method, String path, String key, byte[] hash) {
    private static final Pattern SANE = Pattern.compile("[!-~]{1,255}");

    static Optional<RequestKey> of(@Nullable RoutingContext request, Caller caller) {
        if (request == null) return Optional.empty();
        var key = request.request().getHeader("Idempotency-Key");
        if (key == null) return Optional.empty();
        if (!SANE.matcher(key).matches()) {
            throw INVALID_INPUT.because("Idempotency-Key has 1 to 255 visible ASCII characters");
        }
        return Optional.of(new RequestKey(
                caller.agency(),
                caller.account(),
                request.request().method().name(),
                request.request().uri(),
                key,
                RequestBody.of(request).hash()));
    }

    /** Ciphertexts are bound to it. */
    String purpose() {
        return "idempotency:%s:%s:%s".formatted(agency, account, key);
    }
}
