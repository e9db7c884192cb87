package org.punte.web.edge;

import static jakarta.ws.rs.core.Response.Status.SERVICE_UNAVAILABLE;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/** Nothing is begun for a client that has hung up while its request waited for a worker; the repeat of it stands in the queue by then. */
class HungUpFilter {
    private static final int BEFORE_ALL_OTHERS = 0;

    private final Load load;
    private final CurrentVertxRequest current;

    HungUpFilter(Load load, CurrentVertxRequest current) {
        this.load = load;
        this.current = current;
    }

    @ServerRequestFilter(priority = BEFORE_ALL_OTHERS)
    @Nullable
    Response drop() {
        var request = current.getCurrent();
        var nobodyIsThere = request != null && request.response().closed();
        return nobodyIsThere ? Response.status(SERVICE_UNAVAILABLE).build() : null;
    }

    /** Comes after every resource, however it ended, and after what was dropped. */
    @ServerResponseFilter
    void ended() {
        load.workedOff(current.getCurrent());
    }
}
