package org.punte.identity.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import org.punte.messaging.Outbox;

/** Tells what became of a consent: here in the same transaction, elsewhere by event where another agency is concerned. */
@ApplicationScoped
class ConsentTelling {
    private final Event<ConsentEvent> observers;
    private final Outbox outbox;

    ConsentTelling(Event<ConsentEvent> observers, Outbox outbox) {
        this.observers = observers;
        this.outbox = outbox;
    }

    void given(ConsentEvent.Given given) {
        if (given.receiver() != null) outbox.publish(given);
        observers.select(ConsentEvent.Given.class).fire(given);
    }

    void ended(ConsentEvent.Ended ended) {
        if (ended.receiver() != null) outbox.publish(ended);
        observers.select(ConsentEvent.Ended.class).fire(ended);
    }
}
