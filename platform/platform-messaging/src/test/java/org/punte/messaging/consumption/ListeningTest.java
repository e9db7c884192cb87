package org.punte.messaging.consumption;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.punte.messaging.Eventually.eventually;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import org.punte.messaging.Bystander;
import org.punte.messaging.Diary;
import org.punte.messaging.KafkaLog;
import org.punte.messaging.Rows;
import org.punte.messaging.broker.EventHeaders;

@QuarkusTest
class ListeningTest {
    /** Together, and then as often as is configured. */
    private static final int ALWAYS = 4;

    private static final String OURS = "messaging-test.identity-events";

    private final UUID first = UUID.randomUUID();
    private final UUID second = UUID.randomUUID();
    private final UUID third = UUID.randomUUID();

    @Inject
    Listening listening;

    @Inject
    Diary diary;

    @Inject
    Bystander bystander;

    @Inject
    KafkaLog kafka;

    @Inject
    Rows rows;

    @Test
    void what_a_poll_brought_has_its_effects_in_one_transaction() {
        hear(note(first, 1), note(second, 1), note(first, 2));

        assertThat(diary.heardOf(first)).containsExactly(1, 2);
        assertThat(transactions()).hasSize(1);
    }

    /** Together they hold what many have touched, so they give up before the database looks for a deadlock; alone each waits. */
    @Test
    void together_they_wait_for_a_lock_only_briefly() {
        diary.stumbleOver(second, 1);

        hear(note(first, 1));
        hear(note(second, 1));

        assertThat(rows.column("select patience from diary where subject = ?", first))
                .containsExactly("100ms");
        assertThat(rows.column("select patience from diary where subject = ?", second))
                .doesNotContain("100ms")
                .hasSize(1);
    }

    @Test
    void one_that_fails_takes_no_other_with_it() {
        diary.stumbleOver(second, ALWAYS);

        hear(note(first, 1), note(second, 1), note(third, 1), note(second, 2));

        assertThat(diary.heardOf(first)).containsExactly(1);
        assertThat(diary.heardOf(third)).containsExactly(1);
        assertThat(diary.heardOf(second)).containsExactly(2);
        assertThat(transactions()).hasSize(3);
        assertThat(bystander.heardOf(second)).containsExactly(1, 2);
        assertThat(kafka.of(KafkaLog.EVENTS + "-dead", second)).hasSize(1);
    }

    @Test
    void one_that_fails_once_has_its_effect_once() {
        diary.stumbleOver(first, 1);

        hear(note(first, 1), note(second, 1));

        assertThat(diary.heardOf(first)).containsExactly(1);
        assertThat(bystander.heardOf(second)).containsExactly(1);
        assertThat(kafka.of(KafkaLog.EVENTS + "-dead", first)).isEmpty();
    }

    @Test
    void what_comes_twice_has_its_effect_once_in_the_same_poll_and_in_the_next() {
        var told = note(first, 1);

        hear(told, told);
        hear(told, note(second, 1));

        assertThat(diary.heardOf(first)).containsExactly(1);
        assertThat(diary.heardOf(second)).containsExactly(1);
    }

    @Test
    void what_is_no_event_is_put_aside_and_the_others_are_heard() {
        hear(note(first, 1), record(second, "not json"), note(third, 1));

        assertThat(diary.heardOf(first)).containsExactly(1);
        assertThat(diary.heardOf(third)).containsExactly(1);
        eventually()
                .untilAsserted(() ->
                        assertThat(kafka.of(KafkaLog.EVENTS + "-dead", second)).hasSize(1));
    }

    @Test
    void each_event_begins_with_what_lies_in_the_database() {
        hear(chalked(first, 1), chalked(first, 2));

        assertThat(rows.column("select text from note where id = ?", first)).containsExactly("1!2");
    }

    @Test
    void what_is_delivered_again_is_heard_by_whom_it_failed_and_by_nobody_else() {
        hear(again("other-service.identity-events", note(first, 1)), again(OURS, note(second, 1)), note(third, 1));

        assertThat(diary.heardOf(first)).isEmpty();
        assertThat(diary.heardOf(second)).containsExactly(1);
        assertThat(diary.heardOf(third)).containsExactly(1);
    }

    @Test
    void an_error_costs_the_event_that_brought_it_and_no_other() {
        diary.breakOver(first);

        hear(note(first, 1), note(second, 1));

        assertThat(diary.heardOf(second)).containsExactly(1);
        assertThat(bystander.heardOf(first)).as("heard by the next feature").containsExactly(1);
        assertThat(kafka.of(KafkaLog.EVENTS + "-dead", first)).hasSize(1);
        assertThat(kafka.of(KafkaLog.EVENTS + "-dead", second)).isEmpty();
    }

    @Test
    void a_header_without_a_value_is_no_trace() {
        var told = note(first, 1);
        told.headers().add("traceparent", null);

        hear(told);

        assertThat(diary.heardOf(first)).containsExactly(1);
    }

    private static ConsumerRecord<String, String> again(String addressee, ConsumerRecord<String, String> record) {
        record.headers().add(EventHeaders.ADDRESSEE, addressee.getBytes(UTF_8));
        return record;
    }

    @SafeVarargs
    private final void hear(ConsumerRecord<String, String>... records) {
        var partition = new TopicPartition(KafkaLog.EVENTS, 0);
        listening.hear("identity-events", new ConsumerRecords<>(Map.of(partition, List.of(records)), Map.of()));
    }

    private static ConsumerRecord<String, String> note(UUID subject, int number) {
        return told("test.noted.v1", subject, number);
    }

    private static ConsumerRecord<String, String> chalked(UUID subject, int number) {
        return told("test.chalked.v1", subject, number);
    }

    private static ConsumerRecord<String, String> told(String type, UUID subject, int number) {
        return record(subject, """
                {"id": "%s", "type": "%s", "time": "2026-03-03T21:15:00Z", "subject": "%s",
                 "version": 1, "data": {"number": %d}}""".formatted(UUID.randomUUID(), type, subject, number));
    }

    private static ConsumerRecord<String, String> record(UUID subject, String value) {
        return new ConsumerRecord<>(KafkaLog.EVENTS, 0, 0, subject.toString(), value);
    }

    private List<Object> transactions() {
        return Stream.of(first, second, third)
                .flatMap(subject ->
                        rows.column("select cast(xmin as text) from diary where subject = ?", subject).stream())
                .distinct()
                .toList();
    }
}
