package org.punte.identity.openwork;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.punte.identity.openwork.OpenWorkRepository.Count;
import org.punte.messaging.EventHandler;
import org.punte.messaging.ReceivedEvent;
import org.punte.web.caller.Acting;

/** Hears what the other services count. */
@ApplicationScoped
class OpenWorkConsumer implements EventHandler {
    private final OpenWorkWorkflow workflow;
    private final Acting acting;

    OpenWorkConsumer(OpenWorkWorkflow workflow, Acting acting) {
        this.workflow = workflow;
        this.acting = acting;
    }

    /** What we read of a count; the producer may tell more. */
    record Counted(UUID agency, String service, String kind, int open) {}

    @Override
    public String name() {
        return "openwork";
    }

    @Override
    public Set<String> types() {
        return Set.of("openwork.counted.v1");
    }

    @Override
    public void on(ReceivedEvent event) {
        var counted = event.data(Counted.class);
        var count = new Count(counted.service(), counted.kind(), counted.open(), event.time());
        acting.as(counted.agency(), () -> workflow.take(counted.agency(), count, event.version()));
    }
}
