package org.punte.web.edge;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.punte.web.problem.Problems;
import org.punte.web.problem.Rejection;

/** What every request passes before anybody looks at its token. */
@Singleton
class Edge {
    /** Ahead of body limits (2), cross-origin checks (300) and authentication (200). */
    private static final int FIRST = 10_000;

    private final RequestIds ids;
    private final AnswerHeaders headers;
    private final RequestLimits limits;
    private final Load load;
    private final Problems problems;

    Edge(RequestIds ids, AnswerHeaders headers, RequestLimits limits, Load load, Problems problems) {
        this.ids = ids;
        this.headers = headers;
        this.limits = limits;
        this.load = load;
        this.problems = problems;
    }

    void install(@Observes Filters filters) {
        filters.register(this::pass, FIRST);
    }

    private void pass(RoutingContext request) {
        ids.give(request);
        headers.set(request.response());
        try {
            CanonicalPath.require(request.request().uri());
            limits.require(request.request());
            load.take(request);
        } catch (Rejection refusal) {
            refuse(request, refusal);
            return;
        }
        request.next();
    }

    /**
     * A body that nobody wants is still read to its end, so that the client comes to read the answer. One too long for
     * that costs the connection; in HTTP/2, which knows no such header (RFC 9113, 8.2.2), its flow control holds it up.
     */
    private void refuse(RoutingContext context, Rejection refusal) {
        var request = context.request();
        if (request.isEnded()) {
            problems.write(context, refusal);
        } else if (limits.isBodyBearable(request)) {
            request.endHandler(end -> problems.write(context, refusal));
            request.resume();
        } else {
            if (request.version() != HttpVersion.HTTP_2) {
                request.response().putHeader("Connection", "close");
            }
            problems.write(context, refusal);
        }
    }
}
