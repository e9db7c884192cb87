package org.punte.web.edge;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import jakarta.inject.Singleton;

/** Headers of every answer: nothing is kept, nothing is guessed, nothing is framed. */
@Singleton
class AnswerHeaders {
    private final CharSequence policy;

    AnswerHeaders(EdgeConfig config) {
        policy = HttpHeaders.createOptimized(config.contentSecurityPolicy());
    }

    void set(HttpServerResponse response) {
        response.headers()
                .set("Cache-Control", "no-store")
                .set("X-Content-Type-Options", "nosniff")
                .set("X-Frame-Options", "DENY")
                .set("Referrer-Policy", "no-referrer")
                .set("Cross-Origin-Resource-Policy", "same-origin")
                .set("Content-Security-Policy", policy);
    }
}
