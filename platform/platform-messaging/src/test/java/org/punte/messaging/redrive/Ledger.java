package org.punte.messaging.redrive;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.punte.messaging.Events;
import org.punte.messaging.Inbox;
import org.punte.messaging.ReceivedEvent;
import org.punte.messaging.broker.EventHeaders;

/** A consumer that fails until it is mended, and one beside it that never does and keeps no inbox. */
@ApplicationScoped
class Ledger {
    static final String TOPIC = "messaging-test-ledger";

    /** Its own picture of the event. */
    record Entry(int number) {}

    private final Set<UUID> broken = ConcurrentHashMap.newKeySet();
    private final Map<UUID, List<Integer>> entries = new ConcurrentHashMap<>();
    private final Map<UUID, List<Integer>> witnessed = new ConcurrentHashMap<>();
    private final Events events;
    private final Inbox inbox;

    Ledger(Events events, Inbox inbox) {
        this.events = events;
        this.inbox = inbox;
    }

    @Incoming("ledger")
    @Blocking
    @Transactional
    void on(ConsumerRecord<String, String> record) {
        if (!EventHeaders.areFor("messaging-test.ledger", record.headers())) return;
        ReceivedEvent event = events.read(record.value());
        if (broken.contains(event.subject())) throw new IllegalStateException("broken");
        if (inbox.claim("ledger", event.id())) enter(entries, event);
    }

    @Incoming("witness")
    @Blocking
    @Transactional
    void see(ConsumerRecord<String, String> record) {
        if (EventHeaders.areFor("messaging-test.witness", record.headers()))
            enter(witnessed, events.read(record.value()));
    }

    void breakFor(UUID subject) {
        broken.add(subject);
    }

    void mend(UUID subject) {
        broken.remove(subject);
    }

    List<Integer> of(UUID subject) {
        return entries.getOrDefault(subject, List.of());
    }

    List<Integer> witnessedOf(UUID subject) {
        return witnessed.getOrDefault(subject, List.of());
    }

    private static void enter(Map<UUID, List<Integer>> book, ReceivedEvent event) {
        book.computeIfAbsent(event.subject(), subject -> new CopyOnWriteArrayList<>())
                .add(event.data(Entry.class).number());
    }
}
