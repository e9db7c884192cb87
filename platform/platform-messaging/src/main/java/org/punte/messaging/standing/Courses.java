package org.punte.messaging.standing;

import jakarta.inject.Singleton;
import java.util.Set;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.punte.web.standing.Hearing;

/** Begins readings. */
@Singleton
class Courses {
    private final Positions positions;
    private final StandingRecords records;
    private final Claims claims;
    private final Hearing hearing;
    private final StandingGaps gaps;

    Courses(Positions positions, StandingRecords records, Claims claims, Hearing hearing, StandingGaps gaps) {
        this.positions = positions;
        this.gaps = gaps;
        this.records = records;
        this.claims = claims;
        this.hearing = hearing;
    }

    /** From where our database is. */
    StandingCourse begin(KafkaConsumer<String, String> consumer, Set<TopicPartition> partitions) {
        consumer.assign(partitions);
        var ends = consumer.endOffsets(partitions);
        var firsts = consumer.beginningOffsets(partitions);
        gaps.close(firsts);
        positions.begin(firsts, ends).forEach(consumer::seek);
        return new StandingCourse(consumer, records::apply, claims, hearing, new Proof(null, ends));
    }

    /** How far it has come, for the next one. */
    void note(KafkaConsumer<String, String> consumer) {
        for (var partition : consumer.assignment()) positions.note(partition.partition(), consumer.position(partition));
    }
}
