package org.punte.messaging.redrive;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.punte.messaging.failure.DeadLetters;

/** Delivers dead letters again beside a starting service, for the topics that {@code punte.redrive} names. */
@ApplicationScoped
class RedriveStart {
    private final Redrive redrive;
    private final DeadLetters deadLetters;
    private final ExecutorService executor;
    private final List<String> topics;

    RedriveStart(
            Redrive redrive,
            DeadLetters deadLetters,
            ExecutorService executor,
            @ConfigProperty(name = "punte.redrive") Optional<List<String>> topics) {
        this.redrive = redrive;
        this.deadLetters = deadLetters;
        this.executor = executor;
        this.topics = topics.orElse(List.of());
    }

    /** Last of all, when consumers run. */
    void onStart(@Observes @Priority(5000) StartupEvent start) {
        if (!topics.isEmpty()) executor.execute(() -> redrive(topics));
    }

    /** The health warning tells afterwards what is left. */
    void redrive(List<String> wanted) {
        try {
            wanted.forEach(redrive::redrive);
        } catch (RuntimeException e) {
            // class only: what was read may stand in the message
            Log.errorf(
                    "Dead letters: ended early, start again: %s", e.getClass().getSimpleName());
        }
        deadLetters.recount();
    }
}
