package org.punte.cases.closing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.punte.messaging.EventHandler;
import org.punte.messaging.ReceivedEvent;

/** Hears which agencies begin to close. */
@ApplicationScoped
class AgencyConsumer implements EventHandler {
    /** Only the member we read; the producer may add others. */
    record AgencyChanged(String status) {}

    private final OpenWork work;

    AgencyConsumer(OpenWork work) {
        this.work = work;
    }

    @Override
    public String name() {
        return "closing";
    }

    @Override
    public Set<String> types() {
        return Set.of("agency.changed.v1");
    }

    @Override
    public void on(ReceivedEvent event) {
        if (event.data(AgencyChanged.class).status().equals("CLOSING")) work.begin(event.subject());
    }
}
