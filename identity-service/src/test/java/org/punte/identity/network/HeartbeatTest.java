package org.punte.identity.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.reactive.messaging.memory.InMemoryConnector;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HeartbeatTest {
    @Inject
    Heartbeat heartbeat;

    @Inject
    @Any
    InMemoryConnector broker;

    @Test
    void it_says_up_to_when_everything_was_told() {
        var before = Instant.now().minusMillis(1);

        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            heartbeat.beat();
            assertThat(toldUntil()).isAfter(before);
        });
    }

    /** As the last heartbeat says. */
    private Instant toldUntil() {
        return broker.<String>sink("events").received().stream()
                .map(Message::getPayload)
                .filter(event -> event.contains("network.heartbeat.v1"))
                .reduce((earlier, later) -> later)
                .map(event -> Instant.parse(event.replaceAll("(?s).*\"toldUntil\"\\s*:\\s*\"([^\"]+)\".*", "$1")))
                .orElse(Instant.EPOCH);
    }
}
