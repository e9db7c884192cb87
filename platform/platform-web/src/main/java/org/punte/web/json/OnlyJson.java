package org.punte.web.json;

import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** We speak JSON and event streams. Asked for anything else the framework would print our records as text. */
class OnlyJson {
    @ServerRequestFilter
    void require(ContainerRequestContext request) {
        var accept = request.getHeaderString("Accept");
        if (accept == null || accept.contains("*/*") || accept.contains("json")) return;
        boolean spoken = request.getAcceptableMediaTypes().stream()
                .anyMatch(type -> type.isCompatible(MediaType.APPLICATION_JSON_TYPE)
                        || type.isCompatible(MediaType.SERVER_SENT_EVENTS_TYPE));
        if (!spoken) throw new NotAcceptableException();
    }
}
