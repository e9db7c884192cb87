package org.punte.referrals.agency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.Set;
import org.punte.messaging.EventHandler;
import org.punte.messaging.ReceivedEvent;

/** Keeps the read model as identity-service tells it, and tells the rest of this service. */
@ApplicationScoped
class AgencyConsumer implements EventHandler {
    private final AgencyRepository agencies;
    private final Event<AgencyHeard> heard;

    AgencyConsumer(AgencyRepository agencies, Event<AgencyHeard> heard) {
        this.agencies = agencies;
        this.heard = heard;
    }

    @Override
    public String name() {
        return "agency";
    }

    @Override
    public Set<String> types() {
        return Set.of("agency.changed.v1");
    }

    @Override
    public void on(ReceivedEvent event) {
        var agency = event.data(AgencyChanged.class);
        if (agencies.put(event.subject(), event.version(), agency)) {
            heard.fire(new AgencyHeard(event.subject(), AgencyStatus.of(agency.status())));
        }
    }
}
