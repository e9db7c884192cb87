package org.punte.cases.cooperation;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.punte.messaging.Events;
import org.punte.messaging.Inbox;

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

    AgreementConsumer(Events events, Inbox inbox, AgreementRepository agreements) {
        this.events = events;
        this.inbox = inbox;
        this.agreements = agreements;
    }

    @Incoming("agreements")
    @Blocking
    @Transactional
    void on(String message) {
        var event = events.read(message);
        if (!event.is(AGREEMENT, RULES) || !inbox.claim("agreement", event.id())) return;
        if (event.is(AGREEMENT)) agreements.put(event.subject(), event.version(), event.data(AgreementChanged.class));
        else agreements.require(event.data(RulesChanged.class).agreementsRequired(), event.time());
    }
}
