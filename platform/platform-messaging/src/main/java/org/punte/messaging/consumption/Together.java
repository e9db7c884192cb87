package org.punte.messaging.consumption;

import io.opentelemetry.context.Context;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.punte.messaging.EventHandler;
import org.punte.messaging.Events;
import org.punte.messaging.Inbox;
import org.punte.messaging.Inbox.Claim;
import org.punte.messaging.ReceivedEvent;
import org.punte.messaging.TraceContext;

/** What a poll brought, remembered by one statement and handled in one transaction: all of it or nothing. */
@ApplicationScoped
class Together {
    /**
     * Whoever waits here holds what many events have touched. Long before the database would look for a deadlock, and end the
     * work of somebody at a page, this gives up: each by itself waits as long as it must.
     */
    private static final Duration PATIENCE = Duration.ofMillis(100);

    private final Events events;
    private final Inbox inbox;
    private final EntityManager entities;

    Together(Events events, Inbox inbox, EntityManager entities) {
        this.events = events;
        this.inbox = inbox;
        this.entities = entities;
    }

    /** In their order. Throws what the first handler throws that fails. */
    @Transactional(TxType.REQUIRES_NEW)
    void hear(List<ConsumerRecord<String, String>> records, HandlersByType handlers) {
        var turns = turns(records, handlers);
        var ours = inbox.claimAll(turns.stream().map(Turn::claim).toList(), PATIENCE);
        for (var turn : turns) {
            // an event that came twice in one poll has one turn
            if (ours.remove(turn.claim())) take(turn);
        }
    }

    private List<Turn> turns(List<ConsumerRecord<String, String>> records, HandlersByType handlers) {
        var turns = new ArrayList<Turn>();
        for (var record : records) {
            var event = events.read(record.value());
            var trace = TraceContext.of(record.headers());
            for (var handler : handlers.of(event.type()))
                if (handler.concerns(event)) turns.add(new Turn(handler, event, trace));
        }
        return turns;
    }

    /** What one feature changed and remembers is no concern of the next: each begins as in a transaction of its own. */
    private void take(Turn turn) {
        turn.trace.wrap(() -> turn.handler.on(turn.event)).run();
        entities.flush();
        entities.clear();
    }

    private record Turn(EventHandler handler, ReceivedEvent event, Context trace) {
        Claim claim() {
            return new Claim(handler.name(), event.id());
        }
    }
}
