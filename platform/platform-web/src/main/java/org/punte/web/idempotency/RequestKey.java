package org.punte.web.idempotency;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.punte.web.problem.CommonProblem.INVALID_INPUT;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.punte.web.caller.Caller;
import org.punte.web.json.RequestBody;

/** A key of this account at this agency. {@code request}: all that it counts for, with method and path; {@code hash}: of the body. */
record RequestKey(UUID agency, UUID account, String key, UUID request, byte[] hash) {
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
                key,
                id(caller, request.request(), key),
                RequestBody.of(request).hash()));
    }

    /** Ciphertexts are bound to it. A purpose has no bar inside. */
    String purpose() {
        return "idempotency:%s:%s:%s".formatted(agency, account, key.replace("|", "%7C"));
    }

    /** Nothing of it has a space inside, so nothing else is written the same way. */
    private static UUID id(Caller caller, HttpServerRequest request, String key) {
        var all = String.join(
                " ",
                caller.agency().toString(),
                caller.account().toString(),
                request.method().name(),
                request.uri(),
                key);
        var hash = ByteBuffer.wrap(sha256(all));
        return new UUID(hash.getLong(), hash.getLong());
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
