package org.punte.messaging.standing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.punte.messaging.broker.StandingTopic;
import org.punte.messaging.gap.Gaps;
import org.punte.web.standing.Standings;

/**
 * What lies between where our database is and what Kafka still has was told, and not heard: a block may be among it. So
 * nobody we know keeps a standing until it is told again.
 */
@Singleton
class StandingGaps {
    private static final Comparator<Map.Entry<TopicPartition, Long>> BY_PARTITION =
            Comparator.comparingInt(first -> first.getKey().partition());

    private final Positions positions;
    private final Standings standings;
    private final Gaps gaps;
    private final StandingTopic topic;

    StandingGaps(Positions positions, Standings standings, Gaps gaps, StandingTopic topic) {
        this.positions = positions;
        this.standings = standings;
        this.gaps = gaps;
        this.topic = topic;
    }

    /** All in one transaction. Of several processes that see the same gap one distrusts: the others may have heard anew by then. */
    void close(Map<TopicPartition, Long> firsts) {
        QuarkusTransaction.requiringNew().run(() -> {
            var known = positions.known();
            // in one order, so that no two wait for each other
            var sorted = firsts.entrySet().stream().sorted(BY_PARTITION).toList();
            boolean missed = false;
            for (var first : sorted)
                missed |= isOurs(first.getKey(), known.get(first.getKey().partition()), first.getValue());
            if (missed) standings.distrustAll();
        });
    }

    /** Whether something was missed, and nobody but us has seen to it. */
    private boolean isOurs(TopicPartition partition, @Nullable Long position, long first) {
        if (position == null || position >= first) return false;
        gaps.found(topic.group(), partition, position, first);
        return positions.note(partition.partition(), first);
    }
}
