package org.punte.web.edge;

import io.quarkus.vertx.http.runtime.filters.Filters;
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

    /** A body that nobody wants is still read to its end, so that the client comes to read the answer. */
    private void refuse(RoutingContext request, Rejection refusal) {
        if (limits.isBodyBearable(request.request()) && !request.request().isEnded()) {
            request.request().endHandler(end -> problems.write(request, refusal));
            request.request().resume();
        } else {
            request.response().putHeader("Connection", "close");
            problems.write(request, refusal);
        }
    }
}
