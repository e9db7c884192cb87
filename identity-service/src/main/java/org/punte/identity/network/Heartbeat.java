package org.punte.identity.network;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.punte.messaging.Outbox;

/** Through the outbox, so that it also proves that the relay and the broker live. */
@ApplicationScoped
class Heartbeat {
    private final Outbox outbox;

    Heartbeat(Outbox outbox) {
        this.outbox = outbox;
    }

    @Scheduled(every = "{identity.network.heartbeat-every}")
    @Transactional
    void beat() {
        outbox.publish(new NetworkEvent.Heartbeat());
    }
}
