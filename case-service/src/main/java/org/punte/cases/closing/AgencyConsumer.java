package org.punte.cases.closing;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.punte.messaging.Events;
import org.punte.messaging.Inbox;

/** Hears which agencies begin to close. */
@ApplicationScoped
class AgencyConsumer {
    /** Only the member we read; the producer may add others. */
    record AgencyChanged(String status) {}

    private final Events events;
    private final Inbox inbox;
    private final OpenWork work;

    AgencyConsumer(Events events, Inbox inbox, OpenWork work) {
        this.events = events;
        this.inbox = inbox;
        this.work = work;
    }

    @Incoming("closing-agencies")
    @Blocking
    @Transactional
    void on(String message) {
        var event = events.read(message);
        if (!event.is("agency.changed.v1") || !inbox.claim("closing", event.id())) return;
        if (event.data(AgencyChanged.class).status().equals("CLOSING")) work.begin(event.subject());
    }
}
