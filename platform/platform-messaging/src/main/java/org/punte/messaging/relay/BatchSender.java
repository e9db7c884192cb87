package org.punte.messaging.relay;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.smallrye.mutiny.TimeoutException;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
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
        return sender.send(row.subject().toString(), row.payload(), headers(row))
                .invoke(() -> acknowledged.add(row.position()))
                .onFailure()
                .recoverWithNull();
    }

    private static Headers headers(Recorded row) {
        Headers headers = new RecordHeaders()
                .add("content-type", "application/cloudevents+json; charset=UTF-8".getBytes(UTF_8))
                .add("ce_id", row.id().toString().getBytes(UTF_8))
                .add("ce_type", row.type().getBytes(UTF_8));
        if (row.traceparent() != null)
            headers.add("traceparent", row.traceparent().getBytes(UTF_8));
        return headers;
    }
}
