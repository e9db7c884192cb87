package org.punte.bench.http;

import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Keycloak's token of one session, renewed beside the load and not inside a measured step. */
final class FreshToken implements Supplier<String> {
    private static final long SECONDS = 20; // a session renews well before a token's end
    private volatile String present;

    FreshToken(Supplier<String> session, ScheduledExecutorService background) {
        present = session.get();
        background.scheduleWithFixedDelay(() -> present = session.get(), SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    @Override
    public String get() {
        return present;
    }
}
