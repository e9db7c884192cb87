package org.punte.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What lies on a topic. */
@ApplicationScoped
public class KafkaLog {
    /** The topic of these tests. */
    public static final String EVENTS = "messaging-test-events";

    private final String servers;

    KafkaLog(@ConfigProperty(name = "kafka.bootstrap.servers") String servers) {
        this.servers = servers;
    }

    /** Everything with this key, oldest first. */
    public List<ConsumerRecord<String, String>> of(String topic, UUID subject) {
        return all(topic).stream()
                .filter(found -> subject.toString().equals(found.key()))
                .toList();
    }

    /** Everything, in order per partition. */
    public List<ConsumerRecord<String, String>> all(String topic) {
        Map<String, Object> config = Map.of("bootstrap.servers", servers, "fetch.max.wait.ms", 50);
        try (var consumer = new KafkaConsumer<>(config, new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<ConsumerRecord<String, String>> found = new ArrayList<>();
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                consumer.poll(Duration.ofMillis(200)).forEach(found::add);
            }
            return found;
        }
    }
}
