package org.punte.web.time;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/**
 * The one clock; tests bring another. It ticks in microseconds, as finely as the database keeps a moment: what is answered now and
 * what is read later are the same. No coarser: what is written in one transaction is often read in the order of its moments.
 */
class Clocks {
    private static final Duration TICK = Duration.ofNanos(1_000);

    @Produces
    @Singleton
    @DefaultBean
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), TICK);
    }
}
