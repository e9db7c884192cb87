package org.punte.cases.conflict;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.punte.messaging.EventHandler;
import org.punte.messaging.ReceivedEvent;

/** Hears who must not deal with a referral, and that it was said by mistake. */
@ApplicationScoped
class ConflictConsumer implements EventHandler {
    private static final String DECLARED = "conflict.declared.v1";

    private final ConflictWorkflow workflow;

    ConflictConsumer(ConflictWorkflow workflow) {
        this.workflow = workflow;
    }

    @Override
    public String name() {
        return "conflict";
    }

    @Override
    public Set<String> types() {
        return Set.of(DECLARED, "conflict.lifted.v1");
    }

    @Override
    public void on(ReceivedEvent event) {
        var said = event.data(Declaration.class);
        if (event.is(DECLARED)) workflow.declared(event.subject(), said);
        else workflow.lifted(event.subject(), said);
    }
}
