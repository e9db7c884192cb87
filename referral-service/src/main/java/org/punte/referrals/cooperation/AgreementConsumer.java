package org.punte.referrals.cooperation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.Set;
import org.punte.messaging.EventHandler;
import org.punte.messaging.ReceivedEvent;

/** Keeps what is known of agreements, and of the switch that asks for them. */
@ApplicationScoped
class AgreementConsumer implements EventHandler {
    private static final String AGREEMENT = "agreement.changed.v1";
    private static final String RULES = "network.rules-changed.v1";

    /** Only the member we read; the producer may add others. */
    record RulesChanged(boolean agreementsRequired) {}

    private final AgreementRepository agreements;
    private final Event<NetworkRules.Changed> changes;

    AgreementConsumer(AgreementRepository agreements, Event<NetworkRules.Changed> changes) {
        this.agreements = agreements;
        this.changes = changes;
    }

    @Override
    public String name() {
        return "agreement";
    }

    @Override
    public Set<String> types() {
        return Set.of(AGREEMENT, RULES);
    }

    @Override
    public void on(ReceivedEvent event) {
        if (event.is(AGREEMENT)) agreements.put(event.subject(), event.version(), event.data(AgreementChanged.class));
        else rulesChanged(event);
    }

    private void rulesChanged(ReceivedEvent event) {
        agreements.require(event.data(RulesChanged.class).agreementsRequired(), event.version());
        changes.fire(new NetworkRules.Changed());
    }
}
