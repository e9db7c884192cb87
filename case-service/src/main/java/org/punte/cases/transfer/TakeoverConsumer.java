package org.punte.cases.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.punte.messaging.EventHandler;
import org.punte.messaging.ReceivedEvent;

/**
 * The case goes when identity-service has opened the grant of a transfer: it alone knows whether acceptance or withdrawal came
 * first, so whenever a case has left its old owner, its new one has it.
 */
@ApplicationScoped
class TakeoverConsumer implements EventHandler {
    private final TransferWorkflow workflow;

    TakeoverConsumer(TransferWorkflow workflow) {
        this.workflow = workflow;
    }

    @Override
    public String name() {
        return "transfer-takeovers";
    }

    @Override
    public Set<String> types() {
        return Set.of("grant.opened.v1", "grant.resumed.v1");
    }

    @Override
    public boolean concerns(ReceivedEvent event) {
        return event.data(TransferGrant.class).transfer();
    }

    @Override
    public void on(ReceivedEvent event) {
        workflow.taken(event.data(TransferGrant.class));
    }
}
