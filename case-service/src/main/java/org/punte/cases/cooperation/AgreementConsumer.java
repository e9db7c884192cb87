package org.punte.cases.cooperation;

import jakarta.enterprise.context.ApplicationScoped;
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

    AgreementConsumer(AgreementRepository agreements) {
        this.agreements = agreements;
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
        else agreements.require(event.data(RulesChanged.class).agreementsRequired(), event.version());
    }
}
