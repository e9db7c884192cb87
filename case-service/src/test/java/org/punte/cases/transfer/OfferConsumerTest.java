package org.punte.cases.transfer;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.reactive.messaging.memory.InMemoryConnector;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OfferConsumerTest {
    private Going going;

    @Inject
    @Any
    InMemoryConnector broker;

    @BeforeEach
    void somebody_has_a_file() {
        going = new Going();
    }

    @Test
    void it_listens_to_its_channel() {
        broker.source("referral-events").send(going.sent());

        await().untilAsserted(() -> going.read().body("status", equalTo("TRANSFER_PENDING")));
    }
}
