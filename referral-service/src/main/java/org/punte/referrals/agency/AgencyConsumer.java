package org.punte.referrals.agency;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.punte.messaging.Events;
import org.punte.messaging.Inbox;
import org.punte.messaging.ReceivedEvent;

/** Keeps the read model as identity-service tells it, and tells the rest of this service. */
@ApplicationScoped
class AgencyConsumer {
    private final Events events;
    private final Inbox inbox;
    private final AgencyRepository agencies;
    private final Event<AgencyHeard> heard;

    AgencyConsumer(Events events, Inbox inbox, AgencyRepository agencies, Event<AgencyHeard> heard) {
        this.events = events;
        this.inbox = inbox;
        this.agencies = agencies;
        this.heard = heard;
    }

    @Incoming("agencies")
    @Blocking
    @Transactional
    void on(String message) {
        var event = events.read(message);
        if (event.is("agency.changed.v1") && inbox.claim("agency", event.id())) changed(event);
    }

    private void changed(ReceivedEvent event) {
        var agency = event.data(AgencyChanged.class);
        if (agencies.put(event.subject(), event.version(), agency)) {
            heard.fire(new AgencyHeard(event.subject(), AgencyStatus.of(agency.status())));
        }
    }
}
