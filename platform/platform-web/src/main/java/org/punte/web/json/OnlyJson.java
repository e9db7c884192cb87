package org.punte.web.json;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** We speak JSON and nothing else. Asked for something that is only called so, the framework would print our records as text. */
class OnlyJson {
    private static final String ACCEPT = "Accept";

    @ServerRequestFilter
    void require(ContainerRequestContext request, HttpServerRequest received) {
        var accept = request.getHeaderString(ACCEPT);
        if (accept == null || accept.equals("*/*") || accept.equals(MediaType.APPLICATION_JSON)) return;
        if (wanted(request).noneMatch(OnlyJson::isSpoken)) throw new NotAcceptableException();
        // what is written is chosen by either of them
        request.getHeaders().putSingle(ACCEPT, MediaType.APPLICATION_JSON);
        received.headers().set(ACCEPT, MediaType.APPLICATION_JSON);
    }

    /** Nothing, where a part of it cannot be read: the framework would fail over it later. */
    private static Stream<MediaType> wanted(ContainerRequestContext request) {
        try {
            return request.getAcceptableMediaTypes().stream();
        } catch (IllegalArgumentException nonsense) {
            return Stream.empty();
        }
    }

    private static boolean isSpoken(MediaType type) {
        return type.isCompatible(MediaType.APPLICATION_JSON_TYPE)
                && !type.getParameters().getOrDefault("q", "1").matches("0(\\.0*)?");
    }
}
