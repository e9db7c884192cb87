package org.punte.identity.openwork;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.punte.identity.openwork.OpenWorkRepository.Count;
import org.punte.messaging.Events;
import org.punte.messaging.Inbox;
import org.punte.messaging.ReceivedEvent;
import org.punte.web.caller.Acting;

/** Hears what the other services count. */
@ApplicationScoped
class OpenWorkConsumer {
    private final Events events;
    private final Inbox inbox;
    private final OpenWorkWorkflow workflow;
    private final Acting acting;

    OpenWorkConsumer(Events events, Inbox inbox, OpenWorkWorkflow workflow, Acting acting) {
        this.events = events;
        this.inbox = inbox;
        this.workflow = workflow;
        this.acting = acting;
    }

    /** What we read of a count; the producer may tell more. */
    record Counted(UUID agency, String service, String kind, int open) {}

    @Incoming("openwork-referrals")
    @Blocking
    @Transactional
    void onReferrals(String message) {
        handle(message);
    }

    @Incoming("openwork-cases")
    @Blocking
    @Transactional
    void onCases(String message) {
        handle(message);
    }

    private void handle(String message) {
        var event = events.read(message);
        if (!event.is("openwork.counted.v1") || !inbox.claim("openwork", event.id())) return;
        take(event, event.data(Counted.class));
    }

    private void take(ReceivedEvent event, Counted counted) {
        var count = new Count(counted.service(), counted.kind(), counted.open(), event.time());
        acting.as(counted.agency(), () -> workflow.take(counted.agency(), count));
    }
}
