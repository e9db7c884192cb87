package org.punte.portal.session;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.punte.portal.page.Language;

/** Asks the identity server to speak the language of the page that one comes from. */
@ApplicationScoped
class SpokenAtSignIn {
    private static final String SIGN_IN = "code_challenge=";
    private static final int BEFORE_AUTHENTICATION = 880;

    void register(@Observes Filters filters) {
        filters.register(SpokenAtSignIn::watch, BEFORE_AUTHENTICATION);
    }

    private static void watch(RoutingContext context) {
        context.addHeadersEndHandler(end -> ask(context));
        context.next();
    }

    private static void ask(RoutingContext context) {
        var headers = context.response().headers();
        var location = headers.get(HttpHeaders.LOCATION);
        if (location == null || !location.contains(SIGN_IN)) return;
        headers.set(
                HttpHeaders.LOCATION,
                location + "&ui_locales=" + Language.of(context.request()).signIn());
    }
}
