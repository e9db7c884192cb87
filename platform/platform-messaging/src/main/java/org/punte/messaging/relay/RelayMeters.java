package org.punte.messaging.relay;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What whoever runs a service wants to know: how much was sent, and since when the oldest unsent event waits. */
@Singleton
class RelayMeters {
    private final Counter sent;
    private final Clock clock;
    private volatile @Nullable Instant oldest;

    RelayMeters(MeterRegistry meters, Clock clock) {
        this.clock = clock;
        this.sent = meters.counter("punte.outbox.sent");
        meters.gauge("punte.outbox.oldest.seconds", this, RelayMeters::secondsWaiting);
    }

    void count(List<Recorded> unsent, Set<Long> acknowledged) {
        sent.increment(acknowledged.size());
        oldest = unsent.stream()
                .filter(row -> !acknowledged.contains(row.position()))
                .findFirst()
                .map(row -> recordedAt(row.id()))
                .orElse(null);
    }

    /** The oldest event that waits, also where nothing could be tried. */
    void waits(Optional<UUID> event) {
        oldest = event.map(RelayMeters::recordedAt).orElse(null);
    }

    double secondsWaiting() {
        Instant since = oldest;
        return since == null
                ? 0
                : Math.max(0, Duration.between(since, clock.instant()).toMillis() / 1000.0);
    }

    /** Ids are UUIDs of version 7: their first 48 bits are the time. */
    private static Instant recordedAt(UUID event) {
        return Instant.ofEpochMilli(event.getMostSignificantBits() >>> 16);
    }
}
