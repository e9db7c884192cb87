package org.punte.cases.share;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.punte.messaging.Events;
import org.punte.messaging.Inbox;
import org.punte.messaging.ReceivedEvent;
import org.punte.web.caller.Acting;

/** Follows grants, in whatever order and how often they are told. */
@ApplicationScoped
class ShareConsumer {
    private final Events events;
    private final Inbox inbox;
    private final Acting acting;
    private final ShareWorkflow workflow;

    ShareConsumer(Events events, Inbox inbox, Acting acting, ShareWorkflow workflow) {
        this.events = events;
        this.inbox = inbox;
        this.acting = acting;
        this.workflow = workflow;
    }

    @Incoming("share-grants")
    @Blocking
    @Transactional
    void on(String message) {
        var event = events.read(message);
        if (event.is("grant.opened.v1", "grant.ended.v1") && inbox.claim("share", event.id())) follow(event);
    }

    private void follow(ReceivedEvent event) {
        var grant = event.data(GrantHeard.class);
        acting.as(grant.owner(), () -> {
            if (event.is("grant.opened.v1")) workflow.open(event.subject(), grant, event.version());
            else workflow.end(event.subject(), grant, event.time());
        });
    }
}
