package org.punte.portal.session;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.impl.ServerCookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Gives the cookies of the sign-in the {@code __Host-} prefix, which the extension cannot: a browser then accepts them
 * only from this very host over a secure channel, and no neighbouring host can plant one.
 */
@ApplicationScoped
class HostCookies {
    private static final String OURS = "q_";
    private static final String PREFIX = "__Host-";
    private static final int BEFORE_AUTHENTICATION = 900;

    void register(@Observes Filters filters) {
        filters.register(HostCookies::rename, BEFORE_AUTHENTICATION);
    }

    private static void rename(RoutingContext context) {
        var headers = context.request().headers();
        var cookies = headers.get(HttpHeaders.COOKIE);
        if (cookies != null) headers.set(HttpHeaders.COOKIE, inward(cookies));
        context.addHeadersEndHandler(end -> outward(context));
        context.next();
    }

    /** A cookie without the prefix was not set by us and is not let in. */
    static String inward(String cookies) {
        return Stream.of(cookies.split(";"))
                .map(String::strip)
                .filter(cookie -> !cookie.startsWith(OURS))
                .map(cookie -> cookie.startsWith(PREFIX + OURS) ? cookie.substring(PREFIX.length()) : cookie)
                .collect(Collectors.joining("; "));
    }

    private static void outward(RoutingContext context) {
        List.copyOf(context.request().cookies()).stream()
                .filter(cookie -> cookie.getName().startsWith(OURS))
                .map(ServerCookie.class::cast)
                .filter(ServerCookie::isChanged)
                .forEach(cookie -> replace(context, cookie));
    }

    private static void replace(RoutingContext context, ServerCookie cookie) {
        var renamed = Cookie.cookie(PREFIX + cookie.getName(), cookie.getValue())
                .setPath("/")
                .setSecure(true)
                .setHttpOnly(true)
                .setSameSite(cookie.getSameSite() == null ? CookieSameSite.LAX : cookie.getSameSite());
        if (cookie.getMaxAge() != Cookie.cookie("x", "").getMaxAge()) renamed.setMaxAge(cookie.getMaxAge());
        context.response().removeCookie(cookie.getName(), false);
        context.response().addCookie(renamed);
    }
}
