package org.punte.portal.session;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import java.util.regex.Pattern;

/** Turns away, before anything else looks at them, addresses that are not plain and writes that another site started. */
@ApplicationScoped
class RequestGuard {
    private static final Pattern NOT_PLAIN =
            Pattern.compile("//|;|\\\\|%2f|%5c|%2e|%00|/\\.{1,2}(/|$)", Pattern.CASE_INSENSITIVE);
    private static final Set<String> OWN = Set.of("same-origin", "none");
    private static final int FIRST = 1000;

    void register(@Observes Filters filters) {
        filters.register(RequestGuard::check, FIRST);
    }

    private static void check(RoutingContext context) {
        if (isNotPlain(context.request().path()))
            context.response().setStatusCode(400).end();
        else if (isForeignWrite(context.request()))
            context.response().setStatusCode(403).end();
        else context.next();
    }

    static boolean isNotPlain(String path) {
        return NOT_PLAIN.matcher(path).find();
    }

    private static boolean isForeignWrite(HttpServerRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        var reads = request.method() == HttpMethod.GET || request.method() == HttpMethod.HEAD;
        return !reads && site != null && !OWN.contains(site);
    }
}
