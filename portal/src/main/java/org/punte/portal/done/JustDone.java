package org.punte.portal.done;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** What the page says was done: nothing where it answers a form, whose refusal stands there. */
@Named("done")
@RequestScoped
public class JustDone {
    private final RoutingContext request;

    @Inject
    JustDone(RoutingContext request) {
        this.request = request;
    }

    /** Null where nothing was, and where the address says what no form leads to. */
    public @Nullable Done what() {
        var asked = request.request();
        return asked.method() == HttpMethod.GET
                ? Done.of(asked.getParam("done")).orElse(null)
                : null;
    }
}
