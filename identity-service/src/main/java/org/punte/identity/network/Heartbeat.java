package org.punte.identity.network;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.punte.messaging.Announcing;
import org.punte.messaging.relay.Untold;
import org.punte.web.startup.Draining;

/**
 * Says up to when everything was told that decides what accounts may do. Who does not hear it answers nobody, so it has a thread of
 * its own: whoever keeps our workers busy must not stop the network.
 */
@ApplicationScoped
class Heartbeat {
    private static final Set<String> STANDING = Set.of("account.changed.v1", "client.changed.v1", "agency.changed.v1");
    private static final long LAST_MILLIS = 6_000;

    private final Untold untold;
    private final Announcing announcing;
    private final NetworkConfig config;
    private final ScheduledExecutorService pulse = Executors.newSingleThreadScheduledExecutor(Heartbeat::thread);

    Heartbeat(Untold untold, Announcing announcing, NetworkConfig config) {
        this.untold = untold;
        this.announcing = announcing;
        this.config = config;
    }

    void onStart(@Observes StartupEvent start) {
        var every = config.heartbeatEvery();
        if (every.isZero()) return;
        pulse.scheduleWithFixedDelay(this::beatOn, 0, every.toMillis(), MILLISECONDS);
    }

    /** The last one is finished. */
    void onStop(@Observes Draining begun) throws InterruptedException {
        pulse.shutdown();
        if (!pulse.awaitTermination(LAST_MILLIS, MILLISECONDS)) pulse.shutdownNow();
    }

    void beat() {
        announcing.tell(new NetworkEvent.Heartbeat(untold.nothingBefore(STANDING)));
    }

    private void beatOn() {
        try {
            beat();
        } catch (RuntimeException | Error e) {
            // an Error, too: the next one would never come, and nobody be answered
            Log.error("Unexpected failure of the heartbeat", e);
        }
    }

    private static Thread thread(Runnable work) {
        var thread = new Thread(work, "heartbeat");
        thread.setDaemon(true);
        return thread;
    }
}
