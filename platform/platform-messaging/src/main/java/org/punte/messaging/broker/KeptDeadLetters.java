package org.punte.messaging.broker;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.TopicPartition;

/** Counts what this service's own consumers put aside and nobody has settled; letters of other services are theirs to look at. */
@ApplicationScoped
public class KeptDeadLetters {
    private final Channels channels;
    private final Administration kafka;
    private final SettledLetters settled;
    private final TopicReader reader;

    KeptDeadLetters(Channels channels, Administration kafka, SettledLetters settled, TopicReader reader) {
        this.channels = channels;
        this.kafka = kafka;
        this.settled = settled;
        this.reader = reader;
    }

    /** By topic; topics without any are left out. */
    public Map<String, Long> count() {
        List<String> topics =
                channels.listening().stream().map(Topics::deadLettersOf).toList();
        if (topics.isEmpty()) return Map.of();
        var own = kafka.ask(admin -> unsettled(admin, topics));
        own.replaceAll((topic, anybodys) -> own(topic));
        own.values().removeIf(count -> count == 0);
        return own;
    }

    /** Only the header of a letter says whose it is. One without is everybody's: somebody has to look. */
    private long own(String topic) {
        var groups = channels.groups();
        var count = new AtomicLong();
        reader.read(topic, settled.positions(), letter -> {
            var group = EventHeaders.text(letter.headers(), EventHeaders.FAILED_GROUP);
            if (group.isEmpty() || groups.contains(group)) count.incrementAndGet();
        });
        return count.get();
    }

    /** Whoever's they are: there are none as a rule, and then nothing needs to be read. */
    private Map<String, Long> unsettled(Admin admin, Collection<String> topics) {
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
