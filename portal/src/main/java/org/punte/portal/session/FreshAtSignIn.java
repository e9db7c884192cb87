package org.punte.portal.session;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.NewCookie;

/** Asks the identity server to ask the person, though it may remember her: once, for the sign-in that comes next. */
@ApplicationScoped
class FreshAtSignIn {
    private static final String COOKIE = "__Host-fresh";
    /** After {@link AgencyChoice}, which looks for the end of what the extension wrote. */
    private static final int BEFORE_AUTHENTICATION = 870;

    void register(@Observes Filters filters) {
        filters.register(FreshAtSignIn::watch, BEFORE_AUTHENTICATION);
    }

    static NewCookie wanted() {
        return NextSignIn.remember(COOKIE, "1");
    }

    private static void watch(RoutingContext context) {
        if (context.request().getCookie(COOKIE) != null) context.addHeadersEndHandler(end -> ask(context));
        context.next();
    }

    private static void ask(RoutingContext context) {
        if (NextSignIn.ask(context, "&prompt=login")) NextSignIn.forget(context, COOKIE);
    }
}
