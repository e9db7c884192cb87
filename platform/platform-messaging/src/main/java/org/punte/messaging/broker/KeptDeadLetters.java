package org.punte.messaging.broker;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.TopicPartition;

/** Counts what lies unsettled on the dead-letter topics of everything this service listens to, whichever consumer put it there. */
@ApplicationScoped
public class KeptDeadLetters {
    private final Channels channels;
    private final Administration kafka;
    private final SettledLetters settled;

    KeptDeadLetters(Channels channels, Administration kafka, SettledLetters settled) {
        this.channels = channels;
        this.kafka = kafka;
        this.settled = settled;
    }

    /** By topic; topics without any are left out. */
    public Map<String, Long> count() {
        List<String> topics =
                channels.listening().stream().map(Topics::deadLettersOf).toList();
        return topics.isEmpty() ? Map.of() : kafka.ask(admin -> count(admin, topics));
    }

    private Map<String, Long> count(Admin admin, Collection<String> topics) {
        try {
            List<TopicPartition> partitions =
                    kafka.answer(admin.describeTopics(topics).allTopicNames()).values().stream()
                            .flatMap(topic -> partitionsOf(topic).stream())
                            .toList();
            var first = offsets(admin, partitions, OffsetSpec.earliest());
            var done = settled.positions();
            Map<String, Long> kept = new HashMap<>();
            offsets(admin, partitions, OffsetSpec.latest()).forEach((partition, end) -> {
                long count = end.offset()
                        - SettledLetters.goOn(
                                done.get(partition), first.get(partition).offset(), end.offset());
                if (count > 0) kept.merge(partition.topic(), count, Long::sum);
            });
            return kept;
        } catch (ExecutionException e) {
            throw new BrokerAway(e.getCause());
        }
    }

    private Map<TopicPartition, ListOffsetsResultInfo> offsets(
            Admin admin, List<TopicPartition> partitions, OffsetSpec which) throws ExecutionException {
        var wanted = partitions.stream().collect(Collectors.toMap(partition -> partition, partition -> which));
        return kafka.answer(admin.listOffsets(wanted).all());
    }

    private static List<TopicPartition> partitionsOf(TopicDescription topic) {
        return topic.partitions().stream()
                .map(partition -> new TopicPartition(topic.name(), partition.partition()))
                .toList();
    }
}
