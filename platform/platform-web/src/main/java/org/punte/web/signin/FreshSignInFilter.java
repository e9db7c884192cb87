package org.punte.web.signin;

import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ResourceInfo;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Holds {@link FreshSignIn} before a key is used, so that the same request may come again. */
class FreshSignInFilter {
    /** After what says that the caller may never do this: who cannot is not sent to sign in. */
    private static final int LATER = Priorities.USER + 100;

    private final SignInAge age;

    FreshSignInFilter(SignInAge age) {
        this.age = age;
    }

    @ServerRequestFilter(priority = LATER)
    void admit(ResourceInfo resource) {
        if (resource.getResourceMethod().isAnnotationPresent(FreshSignIn.class)) age.requireFresh();
    }
}
