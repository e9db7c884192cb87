package org.punte.messaging.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.punte.messaging.Eventually.eventually;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.punte.messaging.DomainEvent;
import org.punte.messaging.Outbox;

/** What a heartbeat may say: never more than Kafka has. */
@QuarkusTest
class UntoldTest {
    private static final Set<String> TYPES = Set.of("test.untold.v1");

    @Inject
    Outbox outbox;

    @Inject
    Untold untold;

    @Inject
    Fence fence;

    record Decided(UUID subject) implements DomainEvent {
        @Override
        public String type() {
            return "test.untold.v1";
        }
    }

    @Test
    void nothing_waits_so_all_up_to_now_was_told() {
        var before = Instant.now().truncatedTo(ChronoUnit.MICROS);

        assertThat(untold.nothingBefore(Set.of("test.never.v1"))).isBetween(before, Instant.now());
    }

    @Test
    void while_an_event_is_held_back_the_moment_stands_still_before_its_commit() throws Exception {
        try (Connection older = fence.raised()) {
            QuarkusTransaction.requiringNew().run(() -> outbox.publish(new Decided(UUID.randomUUID())));
            var committed = Instant.now();

            var first = untold.nothingBefore(TYPES);

            assertThat(first).isBefore(committed);
            assertThat(untold.nothingBefore(TYPES)).isEqualTo(first);
            assertThat(untold.nothingBefore(Set.of("test.never.v1"))).isAfter(first);
            older.rollback();
            eventually().until(() -> untold.nothingBefore(TYPES).isAfter(committed));
        }
    }
}
