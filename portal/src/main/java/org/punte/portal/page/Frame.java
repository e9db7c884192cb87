package org.punte.portal.page;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.identity.IdentityClient;
import org.punte.portal.client.identity.Me;

/** What the frame of each page needs to know about this request. */
@Named("page")
@RequestScoped
public class Frame {
    /** Carried by a browser whose last form came after the session had ended. */
    public static final String LOST_FORM = "__Host-lost-form";

    /** Without scripts a session lives so long after a page was fetched, or a little longer. */
    private static final Duration SENDABLE = Duration.ofMinutes(15);

    private final RoutingContext request;
    private final PageConfig config;
    private final IdentityClient identity;
    private final Clock clock;
    private @Nullable Me me;
    private @Nullable String undecided;

    @Inject
    Frame(RoutingContext request, PageConfig config, @RestClient IdentityClient identity, Clock clock) {
        this.request = request;
        this.config = config;
        this.identity = identity;
        this.clock = clock;
    }

    /** Who signed in; asked once per request, always of identity-service. */
    public Me me() {
        if (me == null) me = identity.me();
        return me;
    }

    /** The clock by which the reader lives. */
    public ZoneId zone() {
        return me().agency().clock();
    }

    public String language() {
        return spoken().tag();
    }

    /** The languages to which one can change. */
    public List<Language> otherLanguages() {
        return Stream.of(Language.values()).filter(other -> other != spoken()).toList();
    }

    public boolean isDemo() {
        return config.demo();
    }

    public String exit() {
        return config.exit();
    }

    /** Where a change of language leads back to: this page; when it was the answer to a form, where that form begins, or the tasks. */
    public String here() {
        var asked = request.request();
        if (asked.method() == HttpMethod.GET) return URLEncoder.encode(asked.uri(), StandardCharsets.UTF_8);
        return Stream.of("/apply", "/places")
                .filter(begin -> isAt(begin) || isBelow(begin))
                .findFirst()
                .orElse("/tasks");
    }

    /** The address that was asked for, without what was asked of it; also one to which a form was sent leads to a page. */
    public String path() {
        return request.request().path();
    }

    /** Whether this is the page at {@code path}: the menu marks it. */
    public boolean isAt(String path) {
        return path().equals(path);
    }

    /** Whether this page is one of those that lie below {@code path}. */
    public boolean isBelow(String path) {
        return path().startsWith(path + "/");
    }

    /** For one form: a fresh key, or the one that was sent where nobody decided about it, so that sending it again is safe. */
    public String key() {
        return undecided == null ? UUID.randomUUID().toString() : undecided;
    }

    /** The form that was sent under this key comes back, and nobody knows whether it did its work. */
    public void keep(String key) {
        undecided = key;
    }

    /** Until when what is typed on this page can be sent, where no script says that somebody types. */
    public Instant sendableUntil() {
        return clock.instant().plus(SENDABLE);
    }

    /** What was sent last did nothing. */
    public boolean isFormLost() {
        return request.request().getCookie(LOST_FORM) != null;
    }

    Language spoken() {
        return Language.of(request.request());
    }
}
