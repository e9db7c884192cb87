package org.punte.messaging.failure;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.logging.Log;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.IncomingKafkaRecord;
import io.smallrye.reactive.messaging.kafka.fault.KafkaFailureHandler;
import java.time.Duration;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.eclipse.microprofile.reactive.messaging.Metadata;
import org.punte.messaging.broker.Sender;
import org.punte.messaging.broker.Topics;

/** Puts an event aside that could not be handled, and goes on with the next only when it is safely there. */
class DeadLetterTopic implements KafkaFailureHandler {
    private final String group;
    private final Sender sender;
    private final DeadLetters deadLetters;
    private final Intake intake;

    DeadLetterTopic(String group, Sender sender, DeadLetters deadLetters, Intake intake) {
        this.group = group;
        this.sender = sender;
        this.deadLetters = deadLetters;
        this.intake = intake;
    }

    @Override
    public <K, V> Uni<Void> handle(IncomingKafkaRecord<K, V> record, Throwable reason, Metadata metadata) {
        // neither acknowledged nor put aside: it comes again
        if (intake.isClosed() || Causes.isStopping(reason))
            return Uni.createFrom().nothing();
        String topic = Topics.deadLettersOf(record.getTopic());
        Log.errorf("%s put an event aside on %s: %s", group, topic, kind(reason));
        return sender.send(
                        topic,
                        String.valueOf(record.getKey()),
                        String.valueOf(record.getPayload()),
                        headers(record, reason))
                .onFailure()
                .retry()
                .withBackOff(Duration.ofMillis(100), Duration.ofSeconds(10))
                .indefinitely()
                .invoke(() -> deadLetters.added(topic))
                .chain(() -> Uni.createFrom().completionStage(record.ack()));
    }

    /** Where it came from and what kind of failure it was. The failure's message stays out: it may quote a row. */
    private Headers headers(IncomingKafkaRecord<?, ?> record, Throwable reason) {
        var headers = new RecordHeaders(record.getHeaders());
        headers.add("dead-letter-group", group.getBytes(UTF_8));
        headers.add("dead-letter-topic", record.getTopic().getBytes(UTF_8));
        headers.add(
                "dead-letter-partition", Integer.toString(record.getPartition()).getBytes(UTF_8));
        headers.add("dead-letter-offset", Long.toString(record.getOffset()).getBytes(UTF_8));
        headers.add("dead-letter-failure", kind(reason).getBytes(UTF_8));
        return headers;
    }

    private static String kind(Throwable reason) {
        return reason instanceof NotHandled given ? given.kind() : Causes.named(reason);
    }
}
