package org.punte.messaging.standing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.punte.messaging.Rows;
import org.punte.web.standing.Standing;
import org.punte.web.standing.Standings;

/** Away for longer than Kafka keeps events, or with a database of before. In a partition that the reader of these tests does not have. */
@QuarkusTest
class StandingGapsTest {
    private static final TopicPartition PARTITION = new TopicPartition("messaging-test-standing", 99);

    private final UUID account = UUID.randomUUID();
    private final UUID agency = UUID.randomUUID();

    @Inject
    StandingGaps gaps;

    @Inject
    Standings standings;

    @Inject
    Rows rows;

    @BeforeEach
    void known() {
        standings.put(account, agency, Set.of("desk"), false, false);
        standings.agencyActive(agency, true);
    }

    @AfterEach
    void nothing_is_left() {
        rows.change("delete from standing_position where partition = ?", PARTITION.partition());
    }

    @Test
    void who_may_have_been_blocked_unheard_has_no_standing_until_told_again() {
        read(5);

        gaps.close(Map.of(PARTITION, 10L));

        assertThat(standings.of(account, agency)).isEmpty();
        standings.agencyActive(agency, true);
        assertThat(standings.of(account, agency).map(Standing::blocked)).contains(true);
        standings.put(account, agency, Set.of("desk"), false, false);

        gaps.close(Map.of(PARTITION, 10L));

        assertThat(standings.of(account, agency).map(Standing::blocked)).contains(false);
    }

    @Test
    void whoever_has_read_to_where_kafka_begins_has_missed_nothing() {
        read(10);

        gaps.close(Map.of(PARTITION, 10L));

        assertThat(standings.of(account, agency).map(Standing::blocked)).contains(false);
    }

    @Test
    void who_begins_anew_has_nobody_to_distrust() {
        gaps.close(Map.of(PARTITION, 10L));

        assertThat(standings.of(account, agency).map(Standing::blocked)).contains(false);
    }

    private void read(long position) {
        rows.change(
                "insert into standing_position (partition, position) values (?, ?)", PARTITION.partition(), position);
    }
}
