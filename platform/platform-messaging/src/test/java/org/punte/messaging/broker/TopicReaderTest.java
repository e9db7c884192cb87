package org.punte.messaging.broker;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;
import org.punte.messaging.KafkaLog;

@QuarkusTest
class TopicReaderTest {
    private static final String TOPIC = "messaging-test-standing";

    private final List<ConsumerRecord<String, String>> shown = new ArrayList<>();

    @Inject
    TopicReader reader;

    @Inject
    Sender sender;

    @Inject
    KafkaLog kafka;

    /** Heartbeats of a week lie beside what a letter tells, and would not fit into our memory. */
    @Test
    void only_the_partitions_that_are_named_are_read_from_there_on() {
        var letter = told(UUID.randomUUID());
        for (int beat = 0; beat < 24; beat++) told(UUID.randomUUID());
        var place = new TopicPartition(TOPIC, letter.partition());

        reader.readSince(Map.of(place, letter.offset()), shown::add);

        assertThat(shown).first().extracting(ConsumerRecord::key).isEqualTo(letter.key());
        assertThat(shown).extracting(ConsumerRecord::partition).containsOnly(letter.partition());
        assertThat(shown).extracting(ConsumerRecord::offset).allMatch(offset -> offset >= letter.offset());
    }

    @Test
    void of_a_whole_topic_what_is_not_named_is_read_from_its_beginning() {
        var first = told(UUID.randomUUID());
        var place = new TopicPartition(TOPIC, first.partition());

        reader.read(TOPIC, Map.of(place, first.offset() + 1), shown::add);

        assertThat(shown).extracting(ConsumerRecord::key).doesNotContain(first.key());
        assertThat(shown)
                .hasSize(kafka.all(TOPIC).stream()
                        .filter(record -> record.partition() != first.partition() || record.offset() > first.offset())
                        .toList()
                        .size());
    }

    private ConsumerRecord<String, String> told(UUID subject) {
        var headers = new RecordHeaders().add("ce_type", "test.beaten.v1".getBytes());
        sender.send(TOPIC, subject.toString(), "{}", headers).await().indefinitely();
        return kafka.of(TOPIC, subject).get(0);
    }
}
