package org.punte.web.signin;

import static org.punte.web.problem.CommonProblem.FRESH_SIGN_IN_NEEDED;

import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ResourceInfo;
import java.time.Clock;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.punte.web.caller.Caller;

/** Holds {@link FreshSignIn} before a key is used, so that the same request may come again. */
class FreshSignInFilter {
    /** After what says that the caller may never do this: who cannot is not sent to sign in. */
    private static final int LATER = Priorities.USER + 100;

    private final Caller caller;
    private final FreshSignInConfig config;
    private final Clock clock;

    FreshSignInFilter(Caller caller, FreshSignInConfig config, Clock clock) {
        this.caller = caller;
        this.config = config;
        this.clock = clock;
    }

    @ServerRequestFilter(priority = LATER)
    void admit(ResourceInfo resource) {
        if (!resource.getResourceMethod().isAnnotationPresent(FreshSignIn.class)) return;
        var oldest = clock.instant().minus(config.within());
        if (caller.signedInAt().filter(at -> !at.isBefore(oldest)).isEmpty())
            throw FRESH_SIGN_IN_NEEDED
                    .because("Sign in again and send this once more")
                    .with("maxAge", config.within().toSeconds());
    }
}
