package org.punte.messaging.standing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.punte.messaging.broker.EventHeaders;
import org.punte.web.standing.Hearing;

/** A heartbeat overtakes: it lies in one partition, and what it speaks of in others. */
@QuarkusTest
class StandingCourseTest {
    private static final TopicPartition HEARTBEATS = new TopicPartition("standing", 0);
    private static final TopicPartition ACCOUNTS = new TopicPartition("standing", 1);

    private final MockConsumer<String, String> kafka = new MockConsumer<>("none");
    private final List<String> applied = new ArrayList<>();
    private final Instant told = Instant.now();
    private StandingCourse course;

    @Inject
    Hearing hearing;

    @Inject
    Claims claims;

    @BeforeEach
    void reading_from_the_beginning() {
        kafka.assign(List.of(HEARTBEATS, ACCOUNTS));
        kafka.updateBeginningOffsets(Map.of(HEARTBEATS, 0L, ACCOUNTS, 0L));
        kafka.seekToBeginning(List.of(HEARTBEATS, ACCOUNTS));
        var first = new Proof(null, Map.of(HEARTBEATS, 0L, ACCOUNTS, 0L));
        course = new StandingCourse(kafka, record -> applied.add(record.value()), claims, hearing, first);
    }

    @Test
    void a_block_that_lies_unread_in_another_partition_keeps_a_heartbeat_from_counting() {
        kafka.addRecord(heartbeat());
        kafka.updateEndOffsets(Map.of(HEARTBEATS, 1L, ACCOUNTS, 1L));

        course.step();
        assertThat(hearing.moment()).isBefore(told);

        kafka.addRecord(new ConsumerRecord<>("standing", 1, 0, "somebody", "blocked"));
        course.step();
        assertThat(applied).contains("blocked");
        assertThat(hearing.moment()).isEqualTo(told);
    }

    @Test
    void a_heartbeat_counts_at_once_when_all_was_read() {
        kafka.addRecord(heartbeat());
        kafka.updateEndOffsets(Map.of(HEARTBEATS, 1L, ACCOUNTS, 0L));

        course.step();

        assertThat(hearing.moment()).isEqualTo(told);
    }

    private ConsumerRecord<String, String> heartbeat() {
        var id = UUID.randomUUID();
        return new ConsumerRecord<>(
                "standing",
                0,
                0,
                told.toEpochMilli(),
                TimestampType.CREATE_TIME,
                0,
                0,
                "network",
                """
                {"specversion": "1.0", "id": "%s", "source": "/punte/identity-service", "type": "network.heartbeat.v1",
                 "time": "%s", "subject": "%s", "version": 0, "data": {"toldUntil": "%s"}}
                """.formatted(id, told, id, told),
                EventHeaders.of(id, "network.heartbeat.v1", null),
                Optional.empty());
    }
}
