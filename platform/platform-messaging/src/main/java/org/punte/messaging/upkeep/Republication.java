package org.punte.messaging.upkeep;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.concurrent.ExecutorService;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.punte.messaging.Republishing;

/** Runs {@code republish} beside a starting service, when it is asked for by {@code punte.republish=true}. */
@ApplicationScoped
class Republication {
    private final Instance<Republishing> owners;
    private final ExecutorService executor;
    private final boolean wanted;

    Republication(
            @Any Instance<Republishing> owners,
            ExecutorService executor,
            @ConfigProperty(name = "punte.republish", defaultValue = "false") boolean wanted) {
        this.owners = owners;
        this.executor = executor;
        this.wanted = wanted;
    }

    /** Last of all, when consumers and relay run. */
    void onStart(@Observes @Priority(5000) StartupEvent start) {
        if (wanted) executor.execute(this::republish);
    }

    void republish() {
        try {
            int subjects = owners.stream().mapToInt(Republishing::republish).sum();
            Log.infof("Republished the present state of %d subjects", subjects);
        } catch (RuntimeException e) {
            Log.error("Republishing ended early; run it again", e);
        }
    }
}
