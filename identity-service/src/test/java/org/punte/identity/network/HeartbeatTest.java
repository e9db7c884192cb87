package org.punte.identity.network;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.reactive.messaging.memory.InMemoryConnector;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.junit.jupiter.api.Test;
import org.punte.identity.Network;
import org.punte.testing.Databases;

@QuarkusTest
class HeartbeatTest {
    @Inject
    Heartbeat heartbeat;

    @Inject
    @Any
    InMemoryConnector broker;

    @Test
    void it_says_up_to_when_everything_was_told() throws SQLException {
        Network.agency();
        var published = Instant.now();

        heartbeat.beat();
        assertThat(toldUntil()).isBefore(published);

        everythingIsSent();
        heartbeat.beat();
        assertThat(toldUntil()).isAfter(published);
    }

    /** As the relay does, which rests in these tests. */
    private static void everythingIsSent() throws SQLException {
        try (var connection = Databases.owner();
                var statement = connection.createStatement()) {
            statement.execute("delete from outbox");
        }
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
