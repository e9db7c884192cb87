package org.punte.web.json;

import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** We speak JSON and event streams. Asked for anything else the framework would print our records as text. */
class OnlyJson {
    @ServerRequestFilter
    void require(ContainerRequestContext request) {
        var accept = request.getHeaderString("Accept");
        if (accept == null || accept.equals("*/*") || accept.equals(MediaType.APPLICATION_JSON)) return;
        if (wanted(request).noneMatch(OnlyJson::isSpoken)) throw new NotAcceptableException();
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
        return type.getSubtype().endsWith("json")
                || type.isCompatible(MediaType.APPLICATION_JSON_TYPE)
                || type.isCompatible(MediaType.SERVER_SENT_EVENTS_TYPE);
    }
}
