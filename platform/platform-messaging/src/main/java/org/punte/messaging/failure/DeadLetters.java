package org.punte.messaging.failure;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import org.punte.messaging.broker.BrokerAway;
import org.punte.messaging.broker.KeptDeadLetters;

/** How many events wait that this service put aside. */
@ApplicationScoped
public class DeadLetters {
    private final Map<String, Long> waiting = new ConcurrentHashMap<>();
    private final KeptDeadLetters kept;
    private final MeterRegistry meters;
    private final ExecutorService executor;

    DeadLetters(KeptDeadLetters kept, MeterRegistry meters, ExecutorService executor) {
        this.kept = kept;
        this.meters = meters;
        this.executor = executor;
    }

    /** A restart must not make anybody forget. Counted beside the start, which need not wait for it. */
    void onStart(@Observes StartupEvent start) {
        executor.execute(this::recount);
    }

    /** What lies there now; another replica may have delivered some again, or put some aside. */
    @Scheduled(
            every = "{punte.messaging.dead-letters.count-every}",
            delayed = "{punte.messaging.dead-letters.count-every}")
    public void recount() {
        try {
            var before = Map.copyOf(waiting);
            var counted = kept.count();
            // what is put aside meanwhile may be counted twice until the next time, and is never lost
            waiting.replaceAll((topic, now) -> counted.getOrDefault(topic, 0L) + now - before.getOrDefault(topic, 0L));
            counted.forEach(waiting::putIfAbsent);
            waiting.values().removeIf(count -> count <= 0);
        } catch (BrokerAway e) {
            Log.warnf("Dead letters could not be counted: %s", e.getMessage());
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
