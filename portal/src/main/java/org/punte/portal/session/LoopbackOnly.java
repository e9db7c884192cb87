package org.punte.portal.session;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;

/** Published passwords are for this machine only: with a demo network or the default secret, no other address. */
@ApplicationScoped
class LoopbackOnly {
    static final String DEFAULT_SECRET = "portal-secret";
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "::1");

    private final ListenConfig listen;
    private final SignOutConfig client;

    LoopbackOnly(ListenConfig listen, SignOutConfig client) {
        this.listen = listen;
        this.client = client;
    }

    void check(@Observes StartupEvent start) {
        if (LOOPBACK.contains(listen.host())) return;
        if (listen.demo()) throw new IllegalStateException("A demo listens on localhost only, not on " + listen.host());
        if (!listen.secondFactorRequired())
            throw new IllegalStateException("Without the second factor only localhost may be used");
        if (DEFAULT_SECRET.equals(client.credentials().secret()))
            throw new IllegalStateException(
                    "PORTAL_CLIENT_SECRET is the published default: only localhost may be used");
    }
}
