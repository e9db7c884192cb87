package org.punte.portal.lost;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.punte.portal.page.Frame;
import org.punte.portal.session.NextSignIn;

/**
 * A form that comes after the session has ended leads to the sign-in and does nothing. The next page says so, once. What was typed is
 * kept nowhere: it may hold names, and whoever signs in next at that browser may be somebody else.
 */
@ApplicationScoped
class LostForm {
    private static final String PAGE = "text/html";
    /** After the cookies have their names: who reads one before has them all read. */
    private static final int BEFORE_AUTHENTICATION = 860;

    void register(@Observes Filters filters) {
        filters.register(LostForm::watch, BEFORE_AUTHENTICATION);
    }

    private static void watch(RoutingContext context) {
        var lost = context.request().getCookie(Frame.LOST_FORM) != null;
        if (context.request().method() == HttpMethod.POST) context.addHeadersEndHandler(end -> remember(context));
        if (lost) context.addHeadersEndHandler(end -> forget(context));
        context.next();
    }

    private static void remember(RoutingContext context) {
        if (NextSignIn.isAsked(context)) NextSignIn.remember(context, Frame.LOST_FORM);
    }

    /** A page says it; on the way there, to the sign-in and back, it is not said yet. */
    private static void forget(RoutingContext context) {
        var kind = context.response().headers().get(HttpHeaders.CONTENT_TYPE);
        if (kind != null && kind.startsWith(PAGE)) NextSignIn.forget(context, Frame.LOST_FORM);
    }
}
