package org.punte.messaging.standing;

import java.time.Instant;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/**
 * Shows that everything up to a moment was heard. Identity-service said that all that changed before {@code moment} lies on
 * the topic; after we had heard that we asked where the topic ends; whoever has read to there has read all of it.
 *
 * @param moment null for the first proof of a process: that it has caught up with what was there when it began
 */
record Proof(@Nullable Instant moment, Map<TopicPartition, Long> ends) {
    boolean isReached(ToLongFunction<TopicPartition> position) {
        return ends.entrySet().stream().allMatch(end -> position.applyAsLong(end.getKey()) >= end.getValue());
    }
}
