package org.punte.messaging.failure;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.punte.messaging.broker.BrokerAway;
import org.punte.messaging.broker.KeptDeadLetters;

/** How many events wait on the dead-letter topics that this service may have written to. */
@ApplicationScoped
class DeadLetters {
    private final Map<String, Long> waiting = new ConcurrentHashMap<>();
    private final KeptDeadLetters kept;
    private final MeterRegistry meters;

    DeadLetters(KeptDeadLetters kept, MeterRegistry meters) {
        this.kept = kept;
        this.meters = meters;
    }

    /** After the topics were made, before consumers start: a restart must not make anybody forget. */
    void onStart(@Observes @Priority(600) StartupEvent start) {
        try {
            waiting.putAll(kept.count());
        } catch (BrokerAway e) {
            Log.warnf("Dead letters of earlier days could not be counted: %s", e.getMessage());
        }
    }

    void added(String topic) {
        waiting.merge(topic, 1L, Long::sum);
        meters.counter("punte.dead.letters", "topic", topic).increment();
    }

    Map<String, Long> waiting() {
        return new TreeMap<>(waiting);
    }
}
