package org.punte.web.edge;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;
import org.punte.web.problem.Problems;

/** Gives every request an id: in its answer, in its problem, in each line of the log. */
@Singleton
class RequestIds {
    private static final String HEADER = "X-Request-Id";
    private static final Pattern SANE = Pattern.compile("[A-Za-z0-9_-]{8,64}");

    void give(RoutingContext request) {
        var sent = request.request().getHeader(HEADER);
        var id = sent != null && SANE.matcher(sent).matches()
                ? sent
                : UUID.randomUUID().toString();
        request.put(Problems.REQUEST_ID, id);
        request.response().putHeader(HEADER, id);
        MDC.put("requestId", id);
    }
}
