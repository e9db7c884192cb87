package org.punte.messaging.relay;

import io.smallrye.mutiny.TimeoutException;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.punte.messaging.broker.EventHeaders;
import org.punte.messaging.broker.Sender;

/** Sends a batch and waits once for all of it. */
@Singleton
class BatchSender {
    private final Sender sender;
    private final RelayConfig config;

    BatchSender(Sender sender, RelayConfig config) {
        this.sender = sender;
        this.config = config;
    }

    /** The positions of those that Kafka has acknowledged; one that fails does not hold up the others. */
    Set<Long> send(List<Recorded> batch) {
        Set<Long> acknowledged = ConcurrentHashMap.newKeySet();
        List<Uni<Void>> sends =
                batch.stream().map(row -> send(row, acknowledged)).toList();
        try {
            Uni.join().all(sends).andCollectFailures().await().atMost(config.sendTimeout());
        } catch (TimeoutException e) {
            return Set.copyOf(acknowledged);
        }
        return acknowledged;
    }

    private Uni<Void> send(Recorded row, Set<Long> acknowledged) {
        return sender.send(
                        row.subject().toString(),
                        row.payload(),
                        EventHeaders.of(row.id(), row.type(), row.traceparent()))
                .invoke(() -> acknowledged.add(row.position()))
                .onFailure()
                .recoverWithNull();
    }
}
