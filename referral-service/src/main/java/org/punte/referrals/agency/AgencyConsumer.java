package org.punte.referrals.agency;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.punte.messaging.Events;
import org.punte.messaging.Inbox;

/** Keeps the read model as identity-service tells it. */
@ApplicationScoped
class AgencyConsumer {
    private final Events events;
    private final Inbox inbox;
    private final AgencyRepository agencies;

    AgencyConsumer(Events events, Inbox inbox, AgencyRepository agencies) {
        this.events = events;
        this.inbox = inbox;
        this.agencies = agencies;
    }

    @Incoming("agencies")
    @Blocking
    @Transactional
    void on(String message) {
        var event = events.read(message);
        if (event.is("agency.changed.v1") && inbox.claim("agency", event.id())) {
            agencies.put(event.subject(), event.version(), event.data(AgencyChanged.class));
        }
    }
}
