package org.punte.portal.session;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.NewCookie;

/** Asks the identity server to ask the person, though it may remember her: once, for the sign-in that comes next. */
@ApplicationScoped
class FreshAtSignIn {
    private static final String COOKIE = "__Host-fresh";
    private static final String SIGN_IN = "code_challenge=";
    /** After {@link AgencyChoice}, which looks for the end of what the extension wrote. */
    private static final int BEFORE_AUTHENTICATION = 870;

    private static final int MINUTE = 60;

    void register(@Observes Filters filters) {
        filters.register(FreshAtSignIn::watch, BEFORE_AUTHENTICATION);
    }

    static NewCookie wanted() {
        return new NewCookie.Builder(COOKIE)
                .value("1")
                .path("/")
                .maxAge(MINUTE)
                .secure(true)
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.STRICT)
                .build();
    }

    private static void watch(RoutingContext context) {
        if (context.request().getCookie(COOKIE) != null) context.addHeadersEndHandler(end -> ask(context));
        context.next();
    }

    private static void ask(RoutingContext context) {
        var headers = context.response().headers();
        var location = headers.get(HttpHeaders.LOCATION);
        if (location == null || !location.contains(SIGN_IN)) return;
        headers.set(HttpHeaders.LOCATION, location + "&prompt=login");
        context.response()
                .addCookie(Cookie.cookie(COOKIE, "")
                        .setPath("/")
                        .setMaxAge(0)
                        .setSecure(true)
                        .setHttpOnly(true)
                        .setSameSite(CookieSameSite.STRICT));
    }
}
