package org.punte.messaging.standing;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.punte.messaging.Events;
import org.punte.messaging.UnreadableEvent;
import org.punte.messaging.broker.EventHeaders;

/** What identity-service says about itself in its heartbeat: up to when it has told everything. */
@Singleton
class Claims {
    private static final String HEARTBEAT = "network.heartbeat.v1";

    /** A heartbeat without the member is of an older release, and proves nothing. */
    record Heartbeat(@Nullable Instant toldUntil) {}

    private final Events events;

    Claims(Events events) {
        this.events = events;
    }

    /** Empty for every other event. */
    Optional<Instant> in(ConsumerRecord<String, String> record) {
        if (!EventHeaders.typeIn(record.headers()).equals(HEARTBEAT)) return Optional.empty();
        try {
            return Optional.ofNullable(
                    events.read(record.value()).data(Heartbeat.class).toldUntil());
        } catch (UnreadableEvent e) {
            return Optional.empty();
        }
    }
}
