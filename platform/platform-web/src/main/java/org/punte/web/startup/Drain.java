package org.punte.web.startup;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicBoolean;

/** Tells the parts of a service in which order to stop. */
@Singleton
class Drain {
    private final Event<Draining> draining;
    private final AtomicBoolean begun = new AtomicBoolean();

    Drain(Event<Draining> draining) {
        this.draining = draining;
    }

    /** Readiness is down from here on; with a delay of zero it comes only with the event below. */
    void delayed(@Observes ShutdownDelayInitiatedEvent event) {
        begin();
    }

    void stopping(@Observes @Priority(1) ShutdownEvent event) {
        begin();
    }

    private void begin() {
        if (!begun.compareAndSet(false, true)) return;
        draining.fire(new Draining());
        Log.info("Draining: consumers, relay and jobs have stopped, requests are still answered");
    }
}
