package org.punte.messaging.broker;

import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads what lies on a topic now: in no group, and committing nothing. */
@Singleton
public class TopicReader {
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final Map<String, Object> kafka;
    private final BrokerConfig config;

    TopicReader(@Identifier("default-kafka-broker") Map<String, Object> kafka, BrokerConfig config) {
        this.kafka = kafka;
        this.config = config;
    }

    /** Everything from these positions to the present end, in order per partition; a partition not named is read whole. */
    public List<ConsumerRecord<String, String>> read(String topic, Map<TopicPartition, Long> from) {
        try (var consumer = consumer()) {
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

    private KafkaConsumer<String, String> consumer() {
        var settings = new HashMap<>(kafka);
        settings.keySet().retainAll(ConsumerConfig.configNames());
        settings.remove(ConsumerConfig.GROUP_ID_CONFIG);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, (int)
                config.patience().toMillis());
        return new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer());
    }
}
