package org.punte.messaging.consumption;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.punte.messaging.EventHandler;
import org.punte.messaging.Events;
import org.punte.messaging.Inbox;
import org.punte.messaging.ReceivedEvent;
import org.punte.messaging.TraceContext;
import org.punte.messaging.failure.Attempts;
import org.punte.messaging.failure.NotHandled;

/** Hands an event to every feature that asks for its type; also the door by which tests tell a service something. */
@ApplicationScoped
public class Consumption {
    private final Events events;
    private final Inbox inbox;
    private final Attempts attempts;
    private final Together together;
    private final HandlersByType handlers;

    Consumption(Events events, Inbox inbox, Attempts attempts, Together together, @All List<EventHandler> handlers) {
        this.events = events;
        this.inbox = inbox;
        this.attempts = attempts;
        this.together = together;
        this.handlers = HandlersByType.of(handlers.stream());
    }

    /** Throws {@link NotHandled} when a feature gave up, after all others have had their turn. */
    public void hear(String message) {
        var event = attempts.patiently(() -> events.read(message));
        NotHandled failure = null;
        for (var handler : handlers.of(event.type())) {
            try {
                attempts.patiently(() -> once(handler, event));
            } catch (NotHandled e) {
                failure = e;
            }
        }
        if (failure != null) throw failure;
    }

    /** {@link #hear(String)}, in the trace that it came in. */
    void hear(ConsumerRecord<String, String> record) {
        TraceContext.of(record.headers()).wrap(() -> hear(record.value())).run();
    }

    /** The effects of all of them on all features in one transaction; false when there are none, because one failed. */
    boolean hearTogether(List<ConsumerRecord<String, String>> records) {
        return attempts.succeeds(() -> together.hear(records, handlers));
    }

    /** The memory of it and its effect happen together or not at all. */
    private boolean once(EventHandler handler, ReceivedEvent event) {
        return QuarkusTransaction.requiringNew().call(() -> {
            boolean isNew = handler.concerns(event) && inbox.claim(handler.name(), event.id());
            if (isNew) handler.on(event);
            return isNew;
        });
    }
}
