package org.punte.identity.network;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import org.punte.messaging.Outbox;
import org.punte.messaging.Republishing;

/** Tells the rules of the network when they are not those told last. The replica that started last is right. */
@ApplicationScoped
class NetworkRules implements Republishing {
    private final NetworkRuleRepository rules;
    private final NetworkConfig config;
    private final Outbox outbox;

    NetworkRules(NetworkRuleRepository rules, NetworkConfig config, Outbox outbox) {
        this.rules = rules;
        this.config = config;
        this.outbox = outbox;
    }

    @Transactional
    void onStart(@Observes StartupEvent start) {
        keep(config.agreementsRequired());
    }

    @Transactional
    void keep(boolean agreementsRequired) {
        rules.put(agreementsRequired).ifPresent(version -> {
            outbox.publish(new NetworkEvent.RulesChanged(agreementsRequired, version));
            Log.infof("Agreements between agencies are %s", agreementsRequired ? "required" : "not required");
        });
    }

    @Override
    @Transactional
    public int republish() {
        outbox.publish(new NetworkEvent.RulesChanged(config.agreementsRequired(), rules.version()));
        return 1;
    }
}
