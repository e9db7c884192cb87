package org.punte.messaging.failure;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.punte.web.startup.Draining;

/** The gate in front of all consumers: shut when the service stops, after those inside have finished. */
@ApplicationScoped
class Intake {
    private final ReentrantReadWriteLock inside = new ReentrantReadWriteLock();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final RetryConfig config;

    Intake(RetryConfig config) {
        this.config = config;
    }

    /** False once it is shut. Whoever got in must {@link #leave}. */
    boolean enter() {
        return closed.getCount() > 0 && inside.readLock().tryLock();
    }

    void leave() {
        inside.readLock().unlock();
    }

    /** Waits this long, unless it is shut before. */
    boolean closesWithin(Duration pause) {
        try {
            return closed.await(pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    boolean isClosed() {
        return closed.getCount() == 0;
    }

    /** While requests are still answered, long before the pools go. */
    void onStop(@Observes Draining begun) throws InterruptedException {
        closed.countDown();
        boolean empty = inside.writeLock().tryLock(config.patienceAtShutdown().toMillis(), TimeUnit.MILLISECONDS);
        if (!empty) Log.warn("Stopped while events were being handled; they will come again");
    }
}
