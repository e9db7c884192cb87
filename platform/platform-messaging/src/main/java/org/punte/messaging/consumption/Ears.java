package org.punte.messaging.consumption;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * The channels of every service; each switches on those that it needs. One reader per topic, however many features
 * listen: each reader costs threads, memory and requests to Kafka, also when it is told nothing. Who may do what is heard
 * apart, by the package standing.
 */
@ApplicationScoped
class Ears {
    private final Consumption consumption;

    Ears(Consumption consumption) {
        this.consumption = consumption;
    }

    @Incoming("identity-events")
    @Blocking
    void identity(String message) {
        consumption.hear(message);
    }

    @Incoming("referral-events")
    @Blocking
    void referrals(String message) {
        consumption.hear(message);
    }

    @Incoming("case-events")
    @Blocking
    void cases(String message) {
        consumption.hear(message);
    }
}
