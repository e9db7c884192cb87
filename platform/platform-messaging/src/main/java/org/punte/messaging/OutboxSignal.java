package org.punte.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Tells the relay that something was committed: at once, and at no cost to the database. Other replicas are not told:
 * whoever commits an event relays it, and whoever dies in between leaves it to the next look of the others.
 */
@ApplicationScoped
public class OutboxSignal {
    private final Semaphore committed = new Semaphore(0);

    /** Something waits to be sent. */
    public void wake() {
        committed.release();
    }

    /** Returns when woken, or after this long. Many calls to wake are answered by one return. */
    public void await(Duration atMost) throws InterruptedException {
        if (committed.tryAcquire(atMost.toNanos(), TimeUnit.NANOSECONDS)) committed.drainPermits();
    }
}
