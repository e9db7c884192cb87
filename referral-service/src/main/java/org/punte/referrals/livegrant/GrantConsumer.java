package org.punte.referrals.livegrant;

import jakarta.enterprise.context.ApplicationScoped;
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

    GrantConsumer(GrantRepository grants, Acting acting) {
        this.grants = grants;
        this.acting = acting;
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
        acting.as(
                heard.receiver(),
                () -> grants.keep(event.subject(), heard, event.version(), event.is(PAUSED), event.is(ENDED)));
    }
}
