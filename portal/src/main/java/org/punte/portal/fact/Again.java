package org.punte.portal.fact;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;

/**
 * What was typed into the form that comes back: {@code cdi:again.of('/agency/second-persons')}, by where the form is sent. A
 * page has several forms with the same fields, and only the one that was refused begins with what was typed.
 */
@Named("again")
@RequestScoped
public class Again {
    private static final Typed NOTHING = Typed.of(Map.of());

    private final RoutingContext request;
    private final SentForm typing;

    @Inject
    Again(RoutingContext request, SentForm typing) {
        this.request = request;
        this.typing = typing;
    }

    /** Empty for a form that was not sent. */
    public Typed of(String action) {
        var asked = request.request();
        var sent = asked.method() == HttpMethod.POST && asked.path().equals(action);
        return sent ? typing.typed() : NOTHING;
    }
}
