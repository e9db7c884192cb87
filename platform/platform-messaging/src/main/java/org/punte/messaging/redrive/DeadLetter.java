package org.punte.messaging.redrive;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.punte.messaging.broker.EventHeaders;

/** An event that was put aside, and what its headers say about where it failed. */
record DeadLetter(ConsumerRecord<String, String> record) {
    private static final String OURS = "dead-letter-";

    /** The consumer group that failed. */
    String group() {
        return header(EventHeaders.FAILED_GROUP);
    }

    /** Where the event lay before it was put aside. */
    TopicPartition origin() {
        return new TopicPartition(header(OURS + "topic"), Integer.parseInt(header(OURS + "partition")));
    }

    long originalPosition() {
        return Long.parseLong(header(OURS + "offset"));
    }

    /** Where it lies now. */
    TopicPartition place() {
        return new TopicPartition(record.topic(), record.partition());
    }

    /** Its type and what it is about. */
    Kind kind() {
        return Kind.of(record);
    }

    /** As it was sent first, with its addressee. */
    Headers headers() {
        var headers = new RecordHeaders();
        for (Header header : record.headers())
            if (!header.key().startsWith(OURS) && !header.key().equals(EventHeaders.ADDRESSEE)) headers.add(header);
        return headers.add(EventHeaders.ADDRESSEE, group().getBytes(UTF_8));
    }

    private String header(String name) {
        return EventHeaders.text(record.headers(), name);
    }

    /** What an event is about, and how: two of the same kind tell the same thing at two times. */
    record Kind(String type, String subject) {
        static Kind of(ConsumerRecord<String, String> record) {
            return new Kind(EventHeaders.typeIn(record.headers()), String.valueOf(record.key()));
        }

        /** By our convention such an event tells the full state of its subject, so that only the last one counts. */
        boolean isState() {
            return type.contains(".changed.");
        }
    }
}
