package org.punte.messaging.broker;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;

/** Reads what lies on a topic now: in no group, committing nothing, and keeping nothing: a topic may be larger than our memory. */
@Singleton
public class TopicReader {
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final Readers readers;
    private final BrokerConfig config;

    TopicReader(Readers readers, BrokerConfig config) {
        this.readers = readers;
        this.config = config;
    }

    /** Shows everything from these positions to the present end, in order per partition; a partition not named is read whole. */
    public void read(String topic, Map<TopicPartition, Long> from, Consumer<ConsumerRecord<String, String>> show) {
        try (var consumer = readers.open(config.patience())) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            toTheEnd(consumer, partitions, from, show);
        } catch (KafkaException e) {
            throw new BrokerAway(e);
        }
    }

    /** Shows everything from these positions to the present end, in order per partition; no other partition is read. */
    public void readSince(Map<TopicPartition, Long> from, Consumer<ConsumerRecord<String, String>> show) {
        try (var consumer = readers.open(config.patience())) {
            toTheEnd(consumer, from.keySet(), from, show);
        } catch (KafkaException e) {
            throw new BrokerAway(e);
        }
    }

    private static void toTheEnd(
            KafkaConsumer<String, String> consumer,
            Collection<TopicPartition> partitions,
            Map<TopicPartition, Long> from,
            Consumer<ConsumerRecord<String, String>> show) {
        consumer.assign(partitions);
        var ends = consumer.endOffsets(partitions);
        consumer.beginningOffsets(partitions)
                .forEach((partition, first) ->
                        consumer.seek(partition, SettledLetters.goOn(from.get(partition), first, ends.get(partition))));
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue()))
            consumer.poll(PAUSE).forEach(show);
    }
}
