package org.punte.cases.working;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.Set;
import org.punte.messaging.EventHandler;
import org.punte.messaging.ReceivedEvent;
import org.punte.web.caller.Acting;

/** Keeps the read model, and says who left. Runs as the agency whose person it is. */
@ApplicationScoped
class WorkersConsumer implements EventHandler {
    private final WorkingRepository working;
    private final Acting acting;
    private final Event<WorkersLeft> left;

    WorkersConsumer(WorkingRepository working, Acting acting, Event<WorkersLeft> left) {
        this.working = working;
        this.acting = acting;
        this.left = left;
    }

    @Override
    public String name() {
        return "working";
    }

    @Override
    public Set<String> types() {
        return Set.of("person.workers-changed.v1");
    }

    @Override
    public void on(ReceivedEvent event) {
        var told = event.data(WorkersChanged.class);
        acting.as(told.agency(), () -> {
            var gone = working.keep(event.subject(), told, event.version());
            if (!gone.isEmpty()) left.fire(new WorkersLeft(told.agency(), event.subject(), gone, event.actor()));
        });
    }
}
