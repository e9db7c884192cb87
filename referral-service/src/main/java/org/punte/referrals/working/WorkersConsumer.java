package org.punte.referrals.working;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.punte.messaging.EventHandler;
import org.punte.messaging.ReceivedEvent;
import org.punte.web.caller.Acting;

/** Keeps the read model. Runs as the agency whose person it is. */
@ApplicationScoped
class WorkersConsumer implements EventHandler {
    private static final String CHANGED = "person.workers-changed.v1";

    private final WorkingRepository working;
    private final Acting acting;

    WorkersConsumer(WorkingRepository working, Acting acting) {
        this.working = working;
        this.acting = acting;
    }

    @Override
    public String name() {
        return "working";
    }

    @Override
    public Set<String> types() {
        return Set.of(CHANGED);
    }

    @Override
    public void on(ReceivedEvent event) {
        var told = event.data(WorkersChanged.class);
        acting.as(told.agency(), () -> working.keep(event.subject(), told, event.version()));
    }
}
