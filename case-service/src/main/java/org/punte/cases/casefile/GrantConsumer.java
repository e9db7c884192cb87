package org.punte.cases.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.messaging.EventHandler;
import org.punte.messaging.ReceivedEvent;
import org.punte.web.caller.Acting;

/**
 * Opens the receiver's own case file when it may know the person. An ended grant changes nothing here: the file is the
 * receiver's, so the order in which the two are heard does not matter.
 */
@ApplicationScoped
class GrantConsumer implements EventHandler {
    /**
     * Only the fields we read; the producer may add others.
     *
     * @param newTo those of the workers to whom it is news; absent where it is for all
     */
    record GrantOpened(
            UUID referral,
            UUID receiver,
            UUID receiverPerson,
            Set<UUID> workers,
            @Nullable Set<UUID> newTo) {
        /** Of a grant that was told before. */
        Set<UUID> added() {
            return newTo == null ? Set.of() : newTo;
        }
    }

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
        return Set.of("grant.opened.v1", "grant.resumed.v1");
    }

    @Override
    public void on(ReceivedEvent event) {
        var grant = event.data(GrantOpened.class);
        acting.as(grant.receiver(), () -> workflow.granted(event.subject(), grant));
    }
}
