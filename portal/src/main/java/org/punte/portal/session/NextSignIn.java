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
public final class NextSignIn {
    private static final String SIGN_IN = "code_challenge=";
    private static final int MINUTE = 60;
    /** Password and second factor take their time. */
    private static final int SIGNING_IN = 15 * MINUTE;

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

    /** That something was, until the sign-in is over; it comes along on the way back from a Keycloak of another site. */
    public static void remember(RoutingContext context, String cookie) {
        context.response()
                .addCookie(ours(cookie, "1").setSameSite(CookieSameSite.LAX).setMaxAge(SIGNING_IN));
    }

    /** It is over. */
    public static void forget(RoutingContext context, String cookie) {
        context.response().addCookie(ours(cookie, "").setMaxAge(0));
    }

    /** Whether the answer sends somebody to sign in. */
    public static boolean isAsked(RoutingContext context) {
        var location = context.response().headers().get(HttpHeaders.LOCATION);
        return location != null && location.contains(SIGN_IN);
    }

    /** False where the answer sends nobody to sign in. */
    static boolean ask(RoutingContext context, String parameter) {
        if (!isAsked(context)) return false;
        var headers = context.response().headers();
        headers.set(HttpHeaders.LOCATION, headers.get(HttpHeaders.LOCATION) + parameter);
        return true;
    }

    private static Cookie ours(String cookie, String value) {
        return Cookie.cookie(cookie, value)
                .setPath("/")
                .setSecure(true)
                .setHttpOnly(true)
                .setSameSite(CookieSameSite.STRICT);
    }

    private NextSignIn() {}
}
