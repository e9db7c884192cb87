package org.punte.web.tag;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Answers 304 to a reader who has this version already. */
class NotModified {
    @ServerResponseFilter
    void compare(ContainerRequestContext request, ContainerResponseContext response) {
        var seen = request.getHeaderString("If-None-Match");
        var tag = response.getHeaderString("ETag");
        if (seen == null || tag == null || response.getStatus() != 200) return;
        if (request.getMethod().equals("GET") && seen.equals(tag)) {
            response.setStatus(304);
            response.setEntity(null);
        }
    }
}
