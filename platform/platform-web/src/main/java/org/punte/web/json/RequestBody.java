package org.punte.web.json;

import io.vertx.ext.web.RoutingContext;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jspecify.annotations.Nullable;

/** The bytes of a request's body, for those who must recognise it again. */
public record RequestBody(byte[] bytes) {
    private static final String KEPT = "punte.request-body";

    /** The body of this request; empty when it has none. */
    public static RequestBody of(@Nullable RoutingContext request) {
        RequestBody body = request == null ? null : request.get(KEPT);
        return body == null ? new RequestBody(new byte[0]) : body;
    }

    static RequestBody of(byte[] bytes) {
        return new RequestBody(bytes);
    }

    void keepIn(RoutingContext request) {
        request.put(KEPT, this);
    }

    /** SHA-256. */
    public byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
