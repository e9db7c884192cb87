package org.punte.messaging;

import io.opentelemetry.api.trace.Span;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** A handler as services write them, called before the others; tests can make it stumble over a subject. */
@Priority(10)
@ApplicationScoped
public class Diary implements EventHandler {
    /** Its own picture of the event. */
    record Heard(int number) {}

    private final Map<UUID, Integer> stumbles = new ConcurrentHashMap<>();
    private final Map<UUID, Integer> tries = new ConcurrentHashMap<>();
    private final Set<UUID> broken = ConcurrentHashMap.newKeySet();
    private final EntityManager database;

    Diary(EntityManager database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "diary";
    }

    @Override
    public Set<String> types() {
        return Set.of("test.noted.v1");
    }

    @Override
    public void on(ReceivedEvent event) {
        tries.merge(event.subject(), 1, Integer::sum);
        write(event.subject(), event.data(Heard.class).number());
        if (broken.contains(event.subject())) throw new NoClassDefFoundError("broken");
        if (stumbles.merge(event.subject(), -1, Integer::sum) >= 0) throw new IllegalStateException("stumbled");
    }

    /** Fails so often, after it has written. */
    public void stumbleOver(UUID subject, int times) {
        stumbles.put(subject, times);
    }

    /** Fails from now on with what no handler should throw. */
    public void breakOver(UUID subject) {
        broken.add(subject);
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
