package org.punte.messaging.failure;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.punte.web.startup.Draining;

/** The gate in front of all consumers: shut when the service stops, after those inside have finished. */
@ApplicationScoped
class Intake {
    private final ReentrantReadWriteLock inside = new ReentrantReadWriteLock();
    private final CompletableFuture<Void> closed = new CompletableFuture<>();
    private final RetryConfig config;

    Intake(RetryConfig config) {
        this.config = config;
    }

    /** False once it is shut. Whoever got in must {@link #leave}. */
    boolean enter() {
        return !isClosed() && inside.readLock().tryLock();
    }

    void leave() {
        inside.readLock().unlock();
    }

    /** Waits this long, unless it is shut before. */
    boolean closesWithin(Duration pause) {
        try {
            closed.get(pause.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        } catch (ExecutionException e) {
            throw new IllegalStateException("The gate cannot fail", e);
        }
    }

    /** Waits until {@code work} is done; false when the gate was shut before. */
    boolean outlasts(CompletableFuture<?> work) {
        CompletableFuture.anyOf(work, closed).join();
        return work.isDone();
    }

    boolean isClosed() {
        return closed.isDone();
    }

    /** While requests are still answered, long before the pools go. */
    void onStop(@Observes Draining begun) throws InterruptedException {
        closed.complete(null);
        boolean empty = inside.writeLock().tryLock(config.patienceAtShutdown().toMillis(), TimeUnit.MILLISECONDS);
        if (!empty) Log.warn("Stopped while events were being handled; they will come again");
    }
}
