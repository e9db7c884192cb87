package org.punte.cases.share;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.punte.messaging.EventHandler;
import org.punte.messaging.ReceivedEvent;
import org.punte.web.caller.Acting;

/** Follows grants, in whatever order and how often they are told. */
@ApplicationScoped
class ShareConsumer implements EventHandler {
    private static final String OPENED = "grant.opened.v1";
    private static final String CHANGED = "grant.changed.v1";
    private static final String RESUMED = "grant.resumed.v1";
    private static final String PAUSED = "grant.paused.v1";

    private final Acting acting;
    private final ShareWorkflow workflow;

    ShareConsumer(Acting acting, ShareWorkflow workflow) {
        this.acting = acting;
        this.workflow = workflow;
    }

    @Override
    public String name() {
        return "share";
    }

    @Override
    public Set<String> types() {
        return Set.of(OPENED, CHANGED, RESUMED, PAUSED, "grant.ended.v1");
    }

    @Override
    public void on(ReceivedEvent event) {
        var grant = event.data(GrantHeard.class);
        acting.as(grant.owner(), () -> {
            if (event.is(OPENED, CHANGED, RESUMED)) workflow.open(event.subject(), grant, event.version());
            else if (event.is(PAUSED)) workflow.pause(event.subject(), grant, event.version(), event.time());
            else workflow.end(event.subject(), grant, event.time());
        });
    }
}
