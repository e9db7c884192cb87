package org.punte.messaging.broker;

import io.quarkus.logging.Log;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.punte.messaging.gap.Gaps;

/** Looks, before consumers begin, whether Kafka still has what they would read next: they themselves go on silently with what there is. */
@Singleton
class GroupGaps {
    private final Channels channels;
    private final Administration kafka;
    private final Gaps gaps;

    GroupGaps(Channels channels, Administration kafka, Gaps gaps) {
        this.channels = channels;
        this.kafka = kafka;
        this.gaps = gaps;
    }

    /** Nothing depends on the answer: who cannot be asked is not waited for. */
    void look(Admin admin) {
        try {
            for (String group : channels.readingGroups()) look(admin, group);
        } catch (ExecutionException | BrokerAway e) {
            Log.warnf("Whether events were missed is not known: %s", e.getMessage());
        }
    }

    private void look(Admin admin, String group) throws ExecutionException {
        var read = read(admin, group);
        if (read.isEmpty()) return;
        var wanted = read.keySet().stream().collect(Collectors.toMap(each -> each, each -> OffsetSpec.earliest()));
        kafka.answer(admin.listOffsets(wanted).all()).forEach((partition, first) -> {
            long position = read.get(partition);
            if (position < first.offset()) gaps.found(group, partition, position, first.offset());
        });
    }

    /** A group that never read has missed nothing that it was to hear. */
    private Map<TopicPartition, Long> read(Admin admin, String group) throws ExecutionException {
        Map<TopicPartition, OffsetAndMetadata> committed =
                kafka.answer(admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata());
        var read = new HashMap<TopicPartition, Long>();
        committed.forEach((partition, offset) -> {
            if (offset != null) read.put(partition, offset.offset());
        });
        return read;
    }
}
