package org.punte.messaging.broker;

import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.common.header.Headers;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.OnOverflow;
import org.jspecify.annotations.Nullable;

/** The one producer of a service. What it sends is done when Kafka has acknowledged it. */
@ApplicationScoped
public class Sender {
    private final MutinyEmitter<String> events;

    /** Room for four batches of the relay: what is older has long timed out. */
    Sender(
            @Channel("events") @OnOverflow(value = OnOverflow.Strategy.BUFFER, bufferSize = 1024)
                    MutinyEmitter<String> events) {
        this.events = events;
    }

    /** To the service's own topic. */
    public Uni<Void> send(String key, String payload, Headers headers) {
        return send(null, key, payload, headers);
    }

    /** To another topic; null means the service's own. */
    public Uni<Void> send(@Nullable String topic, @Nullable String key, String payload, Headers headers) {
        var metadata =
                OutgoingKafkaRecordMetadata.<String>builder().withKey(key).withHeaders(headers);
        if (topic != null) metadata.withTopic(topic);
        return events.sendMessage(Message.of(payload).addMetadata(metadata.build()));
    }
}
