package org.punte.cases.casefile;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.punte.messaging.Events;
import org.punte.messaging.Inbox;
import org.punte.web.caller.Acting;

/**
 * Opens the receiver's own case file when it may know the person. An ended grant changes nothing here: the file is the
 * receiver's, so the order in which the two are heard does not matter.
 */
@ApplicationScoped
class GrantConsumer {
    /** Only the fields we read; the producer may add others. */
    record GrantOpened(UUID referral, UUID receiver, UUID receiverPerson, Set<UUID> workers) {}

    private final Events events;
    private final Inbox inbox;
    private final Acting acting;
    private final CaseFileWorkflow workflow;

    GrantConsumer(Events events, Inbox inbox, Acting acting, CaseFileWorkflow workflow) {
        this.events = events;
        this.inbox = inbox;
        this.acting = acting;
        this.workflow = workflow;
    }

    @Incoming("casefile-grants")
    @Blocking
    @Transactional
    void on(String message) {
        var event = events.read(message);
        if (!event.is("grant.opened.v1") || !inbox.claim("casefile", event.id())) return;
        var grant = event.data(GrantOpened.class);
        acting.as(
                grant.receiver(),
                () -> workflow.openFor(grant.receiver(), grant.receiverPerson(), grant.workers(), grant.referral()));
    }
}
