package org.punte.web.edge;

import static org.punte.web.problem.CommonProblem.BODY_TOO_LARGE;
import static org.punte.web.problem.CommonProblem.HEADERS_TOO_LARGE;
import static org.punte.web.problem.CommonProblem.INVALID_INPUT;
import static org.punte.web.problem.CommonProblem.URI_TOO_LONG;

import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.util.Map;

/** How long each part of a request may be. What is far longer the server itself cuts off, without a problem. */
@Singleton
public class RequestLimits {
    private static final long BEARABLE = 4L * 1024 * 1024;

    private final EdgeConfig config;
    private final long body;
    private final long headers;

    RequestLimits(EdgeConfig config) {
        this.config = config;
        this.body = config.body().asLongValue();
        this.headers = config.headers().asLongValue();
    }

    /** In bytes, also where no length is said beforehand. */
    public long longestBody() {
        return body;
    }

    void require(HttpServerRequest request) {
        if (request.uri().length() > config.longestUri()) {
            throw URI_TOO_LONG.because("An address may have %d characters", config.longestUri());
        }
        long size = 0;
        for (Map.Entry<String, String> header : request.headers()) {
            size += header.getKey().length() + header.getValue().length() + 4L;
        }
        if (size > headers) throw HEADERS_TOO_LARGE.because("Headers may have %d bytes", headers);
        if (length(request) > body) throw BODY_TOO_LARGE.because("A body may have %d bytes", body);
    }

    /** Short enough to be read and thrown away. */
    boolean isBodyBearable(HttpServerRequest request) {
        var length = request.getHeader("Content-Length");
        return length != null && length.length() < 10 && length(request) <= BEARABLE;
    }

    private static long length(HttpServerRequest request) {
        var length = request.getHeader("Content-Length");
        try {
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException e) {
            throw INVALID_INPUT.because("Content-Length is not a number");
        }
    }
}
