package org.punte.web.signin;

import static org.punte.web.problem.CommonProblem.FRESH_SIGN_IN_NEEDED;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.punte.web.caller.Caller;

/** How long ago the caller gave password and second factor: for a door whose command alone says whether that matters. */
@ApplicationScoped
public class SignInAge {
    private final Caller caller;
    private final FreshSignInConfig config;
    private final Clock clock;

    SignInAge(Caller caller, FreshSignInConfig config, Clock clock) {
        this.caller = caller;
        this.config = config;
        this.clock = clock;
    }

    /** Refuses with 401 who did so longer ago than a few minutes; nothing was done, and the same key may come again. */
    public void requireFresh() {
        var oldest = clock.instant().minus(config.within());
        if (caller.signedInAt().filter(at -> !at.isBefore(oldest)).isEmpty())
            throw FRESH_SIGN_IN_NEEDED
                    .because("Sign in again and send this once more")
                    .with("maxAge", config.within().toSeconds());
    }
}
