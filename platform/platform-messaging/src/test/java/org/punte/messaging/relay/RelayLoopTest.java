package org.punte.messaging.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.punte.messaging.Eventually.eventually;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.punte.messaging.Noted;
import org.punte.messaging.Outbox;
import org.punte.messaging.OutboxSignal;
import org.punte.messaging.broker.KafkaAway;
import org.punte.messaging.broker.Topics;
import org.punte.web.startup.Draining;

/** A second loop beside the one of the service. */
@QuarkusTest
class RelayLoopTest {
    private final RelayMeters meters = new RelayMeters(new SimpleMeterRegistry(), Clock.systemUTC());

    @Inject
    Topics topics;

    @Inject
    RelayConfig config;

    @Inject
    AgroalDataSource database;

    @Inject
    OutboxTable table;

    @Inject
    BatchSender sender;

    @Inject
    Outbox outbox;

    @Inject
    Fence fence;

    @Test
    void an_error_does_not_end_it() throws Exception {
        var rounds = new AtomicInteger();
        var breaking = new OutboxRelay(database, table, sender, new Refused(config), meters) {
            @Override
            Round relay(int limit) {
                rounds.incrementAndGet();
                throw new StackOverflowError();
            }
        };
        var loop = new RelayLoop(breaking, new OutboxSignal(), topics, config);

        loop.onStart(new StartupEvent());

        eventually().until(() -> rounds.get() > 1);
        loop.onStop(new Draining());
    }

    @Test
    void while_kafka_is_away_from_the_start_on_it_shows_how_long_events_wait() throws Exception {
        var relay = new OutboxRelay(database, table, sender, new Refused(config), meters);
        var loop = new RelayLoop(relay, new OutboxSignal(), KafkaAway.topics(), config);
        try (Connection older = fence.raised()) {
            QuarkusTransaction.requiringNew().run(() -> outbox.publish(new Noted(UUID.randomUUID(), 1)));

            loop.onStart(new StartupEvent());

            eventually().untilAsserted(() -> assertThat(meters.secondsWaiting()).isGreaterThan(0.5));
            older.rollback();
        }
        loop.onStop(new Draining());
    }
}
