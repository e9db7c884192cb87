package org.punte.messaging.consumption;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * The channels of every service; each switches on those that it needs. One reader per topic, however many features
 * listen: each reader costs threads, memory and requests to Kafka, also when it is told nothing. Who may do what is heard
 * apart, by the package standing.
 */
@ApplicationScoped
class Ears {
    private static final String IDENTITY = "identity-events";
    private static final String REFERRALS = "referral-events";
    private static final String CASES = "case-events";

    private final Listening listening;

    Ears(Listening listening) {
        this.listening = listening;
    }

    @Incoming(IDENTITY)
    @Blocking
    void identity(ConsumerRecords<String, String> told) {
        listening.hear(IDENTITY, told);
    }

    @Incoming(REFERRALS)
    @Blocking
    void referrals(ConsumerRecords<String, String> told) {
        listening.hear(REFERRALS, told);
    }

    @Incoming(CASES)
    @Blocking
    void cases(ConsumerRecords<String, String> told) {
        listening.hear(CASES, told);
    }
}
