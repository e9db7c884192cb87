package org.punte.identity.network;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.punte.messaging.Announcing;
import org.punte.messaging.relay.Untold;

/** Says up to when everything was told that decides what accounts may do. Who does not hear it answers nobody. */
@ApplicationScoped
class Heartbeat {
    private static final Set<String> STANDING = Set.of("account.changed.v1", "client.changed.v1", "agency.changed.v1");

    private final Untold untold;
    private final Announcing announcing;

    Heartbeat(Untold untold, Announcing announcing) {
        this.untold = untold;
        this.announcing = announcing;
    }

    @Scheduled(every = "{identity.network.heartbeat-every}", concurrentExecution = ConcurrentExecution.SKIP)
    void beat() {
        announcing.tell(new NetworkEvent.Heartbeat(untold.nothingBefore(STANDING)));
    }
}
