package org.punte.messaging.broker;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;

/** Reads what lies on a topic now: in no group, and committing nothing. */
@Singleton
public class TopicReader {
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final Readers readers;
    private final BrokerConfig config;

    TopicReader(Readers readers, BrokerConfig config) {
        this.readers = readers;
        this.config = config;
    }

    /** Everything from these positions to the present end, in order per partition; a partition not named is read whole. */
    public List<ConsumerRecord<String, String>> read(String topic, Map<TopicPartition, Long> from) {
        try (var consumer = readers.open(config.patience())) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            var ends = consumer.endOffsets(partitions);
            consumer.beginningOffsets(partitions)
                    .forEach((partition, first) -> consumer.seek(
                            partition, SettledLetters.goOn(from.get(partition), first, ends.get(partition))));
            return toTheEnd(consumer, ends);
        } catch (KafkaException e) {
            throw new BrokerAway(e);
        }
    }

    private List<ConsumerRecord<String, String>> toTheEnd(
            KafkaConsumer<String, String> consumer, Map<TopicPartition, Long> ends) {
        var found = new ArrayList<ConsumerRecord<String, String>>();
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue()))
            consumer.poll(PAUSE).forEach(found::add);
        return found;
    }
}
