package org.punte.identity.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.reactive.messaging.memory.InMemoryConnector;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.junit.jupiter.api.Test;
import org.punte.identity.Network;
import org.punte.messaging.Announcing;
import org.punte.messaging.relay.Untold;
import org.punte.testing.Databases;
import org.punte.web.startup.Draining;

@QuarkusTest
class HeartbeatTest {
    private static final int EVERY_WORKER = 40;

    @Inject
    Heartbeat heartbeat;

    @Inject
    Untold untold;

    @Inject
    Announcing announcing;

    /** On which requests are answered. */
    @Inject
    ManagedExecutor workers;

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

    /** Else whoever sends sixteen slow requests stops everybody: without a heartbeat nobody is answered anywhere. */
    @Test
    void it_goes_on_while_nobody_is_left_to_answer_requests() throws InterruptedException {
        var busy = new CountDownLatch(1);
        var beside = new Heartbeat(untold, announcing, new Often());
        for (int i = 0; i < EVERY_WORKER; i++) workers.execute(() -> heldUntil(busy));
        try {
            beside.onStart(new StartupEvent());
            var before = told();

            await().until(() -> told() > before + 3);
        } finally {
            busy.countDown();
            beside.onStop(new Draining());
        }
        var after = told();
        await().pollDelay(Duration.ofMillis(200)).until(() -> told() == after);
    }

    private static void heldUntil(CountDownLatch busy) {
        try {
            busy.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private record Often() implements NetworkConfig {
        @Override
        public String name() {
            return "Punte";
        }

        @Override
        public boolean agreementsRequired() {
            return false;
        }

        @Override
        public Duration heartbeatEvery() {
            return Duration.ofMillis(20);
        }
    }

    /** As the relay does, which rests in these tests. */
    private static void everythingIsSent() throws SQLException {
        try (var connection = Databases.owner();
                var statement = connection.createStatement()) {
            statement.execute("delete from outbox");
        }
    }

    private long told() {
        return heartbeats().count();
    }

    private Stream<String> heartbeats() {
        return broker.<String>sink("events").received().stream()
                .map(Message::getPayload)
                .filter(event -> event.contains("network.heartbeat.v1"));
    }

    /** As the last heartbeat says. */
    private Instant toldUntil() {
        return heartbeats()
                .reduce((earlier, later) -> later)
                .map(event -> Instant.parse(event.replaceAll("(?s).*\"toldUntil\"\\s*:\\s*\"([^\"]+)\".*", "$1")))
                .orElse(Instant.EPOCH);
    }
}
