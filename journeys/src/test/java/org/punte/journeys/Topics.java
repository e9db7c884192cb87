package org.punte.journeys;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Everything that was ever told on any topic of the running broker, keys and headers included. */
final class Topics {
    private Topics() {}

    static List<String> read(Network network) {
        var settings = Map.<String, Object>of(
                "bootstrap.servers", network.system().infrastructure().kafka(), "auto.offset.reset", "earliest");
        var records = new ArrayList<String>();
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            var partitions = consumer.listTopics().entrySet().stream()
                    .filter(topic -> !topic.getKey().startsWith("__"))
                    .flatMap(topic -> topic.getValue().stream())
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition)))
                consumer.poll(Duration.ofMillis(200)).forEach(told -> {
                    var text = new StringBuilder(told.key() + " " + told.value());
                    told.headers()
                            .forEach(header -> text.append(' ')
                                    .append(header.key())
                                    .append('=')
                                    .append(new String(header.value(), java.nio.charset.StandardCharsets.UTF_8)));
                    records.add(text.toString());
                });
        }
        return records;
    }
}
