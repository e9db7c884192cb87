package org.punte.identity.detection;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import org.punte.identity.detection.DueRepository.Due;
import org.punte.web.startup.Draining;

/**
 * Keeps comparing, on a thread of its own: the answer to whoever registers somebody neither waits for it nor differs by what
 * it finds.
 */
@ApplicationScoped
class DetectionLoop {
    private static final long END_WITHIN_MS = 2_000;

    private final DueComparisons due;
    private final Detection detection;
    private final DetectionConfig config;
    private final Clock clock;
    private final Thread thread = new Thread(this::run, "double-detection");
    private volatile boolean stopping;

    DetectionLoop(DueComparisons due, Detection detection, DetectionConfig config, Clock clock) {
        this.due = due;
        this.detection = detection;
        this.config = config;
        this.clock = clock;
    }

    void onStart(@Observes StartupEvent start) {
        if (!config.enabled()) return;
        thread.setDaemon(true);
        thread.start();
    }

    /** The present comparison is finished; the others wait in the database. */
    void onStop(@Observes Draining begun) throws InterruptedException {
        stopping = true;
        due.wake();
        thread.join(END_WITHIN_MS);
    }

    private void run() {
        try {
            while (!stopping) {
                if (!round()) due.await(config.poll());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** False when nothing is left to do now. */
    private boolean round() {
        try {
            var next = due.next();
            next.forEach(this::compare);
            return !next.isEmpty() && !stopping;
        } catch (RuntimeException e) {
            Log.warnf("Records wait to be compared: %s", e.getClass().getSimpleName());
            return false;
        }
    }

    /** One that cannot be compared does not keep the others waiting. */
    private void compare(Due one) {
        if (stopping) return;
        try {
            detection.compare(one);
        } catch (RuntimeException e) {
            // class only: what a database or a key says may quote a row
            Log.errorf(
                    "Person %s could not be compared: %s",
                    one.person(), e.getClass().getSimpleName());
            detection.putOff(one, clock);
        }
    }
}
