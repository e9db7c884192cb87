package org.punte.testing;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The clock of the service under test: real time as the real one ticks, moved by what a test asks for. Inject it. */
@Alternative
@Priority(1)
@Singleton
public class TestClock extends Clock {
    private static final Duration TICK = Duration.ofNanos(1_000);

    private volatile Duration ahead = Duration.ZERO;

    /** Lets so much time pass for the service. */
    public synchronized void advance(Duration time) {
        ahead = ahead.plus(time);
    }

    /** Back to real time. */
    public synchronized void reset() {
        ahead = Duration.ZERO;
    }

    @Override
    public Instant instant() {
        return tick(offset(systemUTC(), ahead), TICK).instant();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return zone.equals(getZone())
                ? this
                : tick(offset(systemUTC(), ahead), TICK).withZone(zone);
    }
}
