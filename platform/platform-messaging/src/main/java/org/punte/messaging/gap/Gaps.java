package org.punte.messaging.gap;

import io.quarkus.logging.Log;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.common.TopicPartition;

/** On which topics events were dropped that this service had not read. Until the owner has told its state again, what we know may be wrong. */
@Singleton
public class Gaps {
    private final Set<String> topics = ConcurrentHashMap.newKeySet();

    /** {@code reader} had read up to {@code position}, and the first that is left is {@code first}. */
    public void found(String reader, TopicPartition partition, long position, long first) {
        topics.add(partition.topic());
        Log.errorf(
                "%s has missed the events %d to %d of %s: Kafka kept them too short. Republish at their owner, then restart",
                reader, position, first - 1, partition);
    }

    Set<String> topics() {
        return new TreeSet<>(topics);
    }
}
