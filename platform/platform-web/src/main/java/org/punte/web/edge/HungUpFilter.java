package org.punte.web.edge;

import static jakarta.ws.rs.core.Response.Status.SERVICE_UNAVAILABLE;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/**
 * Nothing is begun for a client that has hung up while its request waited for a worker; the repeat of it stands in the queue by then. Such a
 * request is no longer counted ({@link Load}): it takes a worker for an instant only, and a count that waits for the end of its work would have
 * to be sure to see that end.
 */
class HungUpFilter {
    private static final int BEFORE_ALL_OTHERS = 0;

    private final CurrentVertxRequest current;

    HungUpFilter(CurrentVertxRequest current) {
        this.current = current;
    }

    @ServerRequestFilter(priority = BEFORE_ALL_OTHERS)
    @Nullable
    Response drop() {
        var request = current.getCurrent();
        var nobodyIsThere = request != null && request.response().closed();
        return nobodyIsThere ? Response.status(SERVICE_UNAVAILABLE).build() : null;
    }
}
