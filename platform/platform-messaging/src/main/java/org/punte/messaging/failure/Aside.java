package org.punte.messaging.failure;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.logging.Log;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.punte.messaging.broker.EventHeaders;
import org.punte.messaging.broker.Sender;
import org.punte.messaging.broker.Topics;

/** Where events go that could not be handled: to the dead letters of their topic, until they are safely there. */
@ApplicationScoped
public class Aside {
    private final Sender sender;
    private final DeadLetters deadLetters;
    private final Intake intake;

    Aside(Sender sender, DeadLetters deadLetters, Intake intake) {
        this.sender = sender;
        this.deadLetters = deadLetters;
        this.intake = intake;
    }

    /** Puts one aside that failed, whatever it failed with. Throws when the service stops: then the event comes again. */
    public void unlessHandled(String group, ConsumerRecord<?, ?> record, Runnable handling) {
        try {
            handling.run();
        } catch (RuntimeException | Error failure) {
            // an error too: nobody but this event shall pay for it
            if (Causes.isStopping(failure)) throw failure;
            putSafely(group, record, failure);
        }
    }

    /** Returns when Kafka has it. */
    private void putSafely(String group, ConsumerRecord<?, ?> record, Throwable reason) {
        var put = put(group, record, reason).subscribeAsCompletionStage();
        if (intake.outlasts(put)) return;
        put.cancel(false);
        throw new Stopping();
    }

    /** Done when Kafka has it; {@code group} says who failed. */
    public Uni<Void> put(String group, ConsumerRecord<?, ?> record, Throwable reason) {
        String topic = Topics.deadLettersOf(record.topic());
        Log.errorf("%s put an event aside on %s: %s", group, topic, kind(reason));
        return sender.send(
                        topic,
                        String.valueOf(record.key()),
                        String.valueOf(record.value()),
                        headers(group, record, reason))
                .onFailure()
                .retry()
                .withBackOff(Duration.ofMillis(100), Duration.ofSeconds(10))
                .indefinitely()
                .invoke(() -> deadLetters.added(topic));
    }

    /** Where it came from and what kind of failure it was. The failure's message stays out: it may quote a row. */
    private static Headers headers(String group, ConsumerRecord<?, ?> record, Throwable reason) {
        var headers = new RecordHeaders(record.headers());
        headers.add(EventHeaders.FAILED_GROUP, group.getBytes(UTF_8));
        headers.add("dead-letter-topic", record.topic().getBytes(UTF_8));
        headers.add(
                "dead-letter-partition", Integer.toString(record.partition()).getBytes(UTF_8));
        headers.add("dead-letter-offset", Long.toString(record.offset()).getBytes(UTF_8));
        headers.add("dead-letter-failure", kind(reason).getBytes(UTF_8));
        return headers;
    }

    private static String kind(Throwable reason) {
        return reason instanceof NotHandled given ? given.kind() : Causes.named(reason);
    }
}
