package org.punte.cases.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.punte.messaging.EventHandler;
import org.punte.messaging.ReceivedEvent;
import org.punte.web.caller.Acting;

/**
 * Opens the receiver's own case file when it may know the person. An ended grant changes nothing here: the file is the
 * receiver's, so the order in which the two are heard does not matter.
 */
@ApplicationScoped
class GrantConsumer implements EventHandler {
    private static final String OPENED = "grant.opened.v1";

    /** Only the fields we read; the producer may add others. */
    record GrantOpened(UUID referral, UUID receiver, UUID receiverPerson, Set<UUID> workers) {}

    private final Acting acting;
    private final CaseFileWorkflow workflow;

    GrantConsumer(Acting acting, CaseFileWorkflow workflow) {
        this.acting = acting;
        this.workflow = workflow;
    }

    @Override
    public String name() {
        return "casefile";
    }

    @Override
    public Set<String> types() {
        return Set.of(OPENED, "grant.resumed.v1");
    }

    @Override
    public void on(ReceivedEvent event) {
        var grant = event.data(GrantOpened.class);
        acting.as(grant.receiver(), () -> {
            if (event.is(OPENED))
                workflow.openFor(grant.receiver(), grant.receiverPerson(), grant.workers(), grant.referral());
            else workflow.resumeFor(grant.receiver(), grant.receiverPerson(), grant.workers(), grant.referral());
        });
    }
}
