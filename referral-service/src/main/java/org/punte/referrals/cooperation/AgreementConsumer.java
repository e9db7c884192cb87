package org.punte.referrals.cooperation;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.punte.messaging.Events;
import org.punte.messaging.Inbox;
import org.punte.messaging.ReceivedEvent;

/** Keeps what is known of agreements, and of the switch that asks for them. */
@ApplicationScoped
class AgreementConsumer {
    private static final String AGREEMENT = "agreement.changed.v1";
    private static final String RULES = "network.rules-changed.v1";

    /** Only the member we read; the producer may add others. */
    record RulesChanged(boolean agreementsRequired) {}

    private final Events events;
    private final Inbox inbox;
    private final AgreementRepository agreements;
    private final Event<NetworkRules.Changed> changes;

    AgreementConsumer(Events events, Inbox inbox, AgreementRepository agreements, Event<NetworkRules.Changed> changes) {
        this.events = events;
        this.inbox = inbox;
        this.agreements = agreements;
        this.changes = changes;
    }

    @Incoming("agreements")
    @Blocking
    @Transactional
    void on(String message) {
        var event = events.read(message);
        if (!event.is(AGREEMENT, RULES) || !inbox.claim("agreement", event.id())) return;
        if (event.is(AGREEMENT)) agreements.put(event.subject(), event.version(), event.data(AgreementChanged.class));
        else rulesChanged(event);
    }

    private void rulesChanged(ReceivedEvent event) {
        agreements.require(event.data(RulesChanged.class).agreementsRequired(), event.time());
        changes.fire(new NetworkRules.Changed());
    }
}
