package org.punte.portal.session;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.punte.portal.page.Language;

/** Asks the identity server to speak the language of the page that one comes from. */
@ApplicationScoped
class SpokenAtSignIn {
    private static final int BEFORE_AUTHENTICATION = 880;

    void register(@Observes Filters filters) {
        filters.register(SpokenAtSignIn::watch, BEFORE_AUTHENTICATION);
    }

    private static void watch(RoutingContext context) {
        context.addHeadersEndHandler(end -> ask(context));
        context.next();
    }

    private static void ask(RoutingContext context) {
        NextSignIn.ask(context, "&ui_locales=" + Language.of(context.request()).signIn());
    }
}
