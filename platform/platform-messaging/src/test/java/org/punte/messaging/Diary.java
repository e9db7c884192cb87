package org.punte.messaging;

import io.opentelemetry.api.trace.Span;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** A consumer as services write them; tests can make it stumble over a subject. */
@ApplicationScoped
public class Diary {
    /** Its own picture of the event. */
    record Heard(int number) {}

    private final Map<UUID, Integer> stumbles = new ConcurrentHashMap<>();
    private final Map<UUID, Integer> tries = new ConcurrentHashMap<>();
    private final Events events;
    private final Inbox inbox;
    private final EntityManager database;

    Diary(Events events, Inbox inbox, EntityManager database) {
        this.events = events;
        this.inbox = inbox;
        this.database = database;
    }

    @Incoming("diary")
    @Blocking
    @Transactional
    void on(String message) {
        ReceivedEvent event = events.read(message);
        tries.merge(event.subject(), 1, Integer::sum);
        if (event.is("test.noted.v1") && inbox.claim("diary", event.id())) {
            write(event.subject(), event.data(Heard.class).number());
            if (stumbles.merge(event.subject(), -1, Integer::sum) >= 0) throw new IllegalStateException("stumbled");
        }
    }

    /** Fails so often, after it has written. */
    public void stumbleOver(UUID subject, int times) {
        stumbles.put(subject, times);
    }

    /** How often an event of this subject came in. */
    public int triesOf(UUID subject) {
        return tries.getOrDefault(subject, 0);
    }

    /** The numbers heard about a subject, in the order of their effects. */
    @Transactional
    @SuppressWarnings("unchecked")
    public List<Integer> heardOf(UUID subject) {
        return database.createNativeQuery("select number from diary where subject = ?1 order by entry", Integer.class)
                .setParameter(1, subject)
                .getResultList();
    }

    /** The trace in which a subject was heard of. */
    @Transactional
    public String traceOf(UUID subject) {
        return (String) database.createNativeQuery("select trace from diary where subject = ?1", String.class)
                .setParameter(1, subject)
                .getSingleResult();
    }

    private void write(UUID subject, int number) {
        database.createNativeQuery("insert into diary (subject, number, trace) values (?1, ?2, ?3)")
                .setParameter(1, subject)
                .setParameter(2, number)
                .setParameter(3, Span.current().getSpanContext().getTraceId())
                .executeUpdate();
    }
}
