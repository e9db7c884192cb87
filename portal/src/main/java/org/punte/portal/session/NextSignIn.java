package org.punte.portal.session;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.NewCookie;

/**
 * What the identity server is asked besides what the extension asks it: in the redirect that the extension wrote. What only the
 * next sign-in is to know waits for it in a cookie, for a minute.
 */
final class NextSignIn {
    private static final String SIGN_IN = "code_challenge=";
    private static final int MINUTE = 60;

    static NewCookie remember(String cookie, String value) {
        return new NewCookie.Builder(cookie)
                .value(value)
                .path("/")
                .maxAge(MINUTE)
                .secure(true)
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.STRICT)
                .build();
    }

    static void forget(RoutingContext context, String cookie) {
        context.response()
                .addCookie(Cookie.cookie(cookie, "")
                        .setPath("/")
                        .setMaxAge(0)
                        .setSecure(true)
                        .setHttpOnly(true)
                        .setSameSite(CookieSameSite.STRICT));
    }

    /** False where the answer sends nobody to sign in. */
    static boolean ask(RoutingContext context, String parameter) {
        var headers = context.response().headers();
        var location = headers.get(HttpHeaders.LOCATION);
        if (location == null || !location.contains(SIGN_IN)) return false;
        headers.set(HttpHeaders.LOCATION, location + parameter);
        return true;
    }

    private NextSignIn() {}
}
