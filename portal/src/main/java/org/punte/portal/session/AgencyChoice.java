package org.punte.portal.session;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.NewCookie;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Asks the identity server for the one agency that somebody has just chosen, instead of letting it ask. The extension
 * knows only fixed scopes, so the scope is narrowed in the redirect that it wrote.
 */
@ApplicationScoped
class AgencyChoice {
    private static final String COOKIE = "__Host-agency";
    private static final String ANY = "scope=openid+organization&";
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    /** After {@link HostCookies}: who reads a cookie before has them all read, under their outer names. */
    private static final int BEFORE_AUTHENTICATION = 890;

    void register(@Observes Filters filters) {
        filters.register(AgencyChoice::watch, BEFORE_AUTHENTICATION);
    }

    /** Good for the next sign-in only, and not for long. */
    static NewCookie remember(UUID agency) {
        return NextSignIn.remember(COOKIE, agency.toString());
    }

    private static void watch(RoutingContext context) {
        var chosen = context.request().getCookie(COOKIE);
        if (chosen != null && ID.matcher(chosen.getValue()).matches())
            context.addHeadersEndHandler(end -> narrow(context, chosen.getValue()));
        context.next();
    }

    private static void narrow(RoutingContext context, String agency) {
        var location = context.response().headers().get(HttpHeaders.LOCATION);
        if (location == null || !location.contains(ANY)) return;
        var one = location.replace(ANY, "scope=openid+organization%3A" + agency + "&");
        context.response().headers().set(HttpHeaders.LOCATION, one);
        NextSignIn.forget(context, COOKIE);
    }
}
