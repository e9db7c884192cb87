package org.punte.identity.network;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import org.punte.web.problem.Rejection;

/** Founds an empty network when it is configured. Tries until Keycloak answers: both may start at the same time. */
@ApplicationScoped
class Bootstrap {
    private final Founding founding;
    private final Rescue rescue;
    private final RescueConfig wanted;
    private volatile boolean settled;

    Bootstrap(Founding founding, Rescue rescue, RescueConfig wanted) {
        this.founding = founding;
        this.rescue = rescue;
        this.wanted = wanted;
    }

    @Scheduled(every = "{identity.bootstrap.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void settle() {
        if (settled) return;
        try {
            rescueIfAsked();
            if (founding.foundIfEmpty()) Log.info("Network founded");
            settled = true;
        } catch (Rejection away) {
            Log.infof("Network not founded yet: %s", away.type().slug());
        }
    }

    private void rescueIfAsked() {
        if (wanted.agency().isPresent() && wanted.account().isPresent())
            rescue.rescue(wanted.agency().get(), wanted.account().get());
    }
}
