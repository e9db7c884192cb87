package org.punte.identity.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.punte.messaging.EventHandler;
import org.punte.messaging.ReceivedEvent;
import org.punte.web.caller.Acting;

/** Whoever is helped needs to be met no more. */
@ApplicationScoped
class MeetingConsumer implements EventHandler {
    private final MeetingWorkflow workflow;
    private final Acting acting;

    MeetingConsumer(MeetingWorkflow workflow, Acting acting) {
        this.workflow = workflow;
        this.acting = acting;
    }

    /** Only the members we read; the producer may tell more. */
    record Sides(UUID sender, UUID receiver) {}

    @Override
    public String name() {
        return "meeting";
    }

    @Override
    public Set<String> types() {
        return Set.of("referral.started.v1", "referral.completed.v1");
    }

    @Override
    public void on(ReceivedEvent event) {
        var sides = event.data(Sides.class);
        acting.as(sides.sender(), () -> workflow.begun(event.subject(), sides.sender(), sides.receiver()));
    }
}
