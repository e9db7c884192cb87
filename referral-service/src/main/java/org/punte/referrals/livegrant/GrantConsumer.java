package org.punte.referrals.livegrant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.Set;
import org.punte.messaging.EventHandler;
import org.punte.messaging.ReceivedEvent;
import org.punte.web.caller.Acting;

/** Keeps the read model. Runs as the receiver. */
@ApplicationScoped
class GrantConsumer implements EventHandler {
    private static final String PAUSED = "grant.paused.v1";
    private static final String ENDED = "grant.ended.v1";

    private final GrantRepository grants;
    private final Acting acting;
    private final Event<RecordKnown> known;

    GrantConsumer(GrantRepository grants, Acting acting, Event<RecordKnown> known) {
        this.grants = grants;
        this.acting = acting;
        this.known = known;
    }

    @Override
    public String name() {
        return "grant";
    }

    @Override
    public Set<String> types() {
        return Set.of("grant.opened.v1", "grant.changed.v1", "grant.resumed.v1", PAUSED, ENDED);
    }

    @Override
    public void on(ReceivedEvent event) {
        var heard = event.data(GrantHeard.class);
        acting.as(heard.receiver(), () -> keep(event, heard));
    }

    private void keep(ReceivedEvent event, GrantHeard heard) {
        boolean wasKnown = grants.isRecordKnown(event.subject());
        grants.keep(event.subject(), heard, event.version(), event.is(PAUSED), event.is(ENDED));
        if (!wasKnown && heard.receiverPerson() != null)
            known.fire(new RecordKnown(heard.referral(), heard.receiver()));
    }
}
