package org.punte.messaging.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.punte.messaging.Eventually.eventually;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.punte.messaging.Diary;
import org.punte.messaging.Noted;
import org.punte.messaging.Outbox;
import org.punte.messaging.Rows;

/** Events that Kafka never takes wait, with what follows on them, and hold up nobody else. */
@QuarkusTest
class PassedOverTest {
    private static final int TOO_LARGE = 1_100_000;

    private final List<UUID> stuck = Stream.generate(UUID::randomUUID).limit(5).toList();
    private final UUID other = UUID.randomUUID();

    @Inject
    Outbox outbox;

    @Inject
    Diary diary;

    @Inject
    Rows rows;

    @Inject
    RelayMeters meters;

    @AfterEach
    void the_others_tests_find_none_of_it() {
        stuck.forEach(subject -> rows.change("delete from outbox where subject = ?", subject));
    }

    @Test
    void what_follows_on_one_that_kafka_never_takes_holds_up_nobody() {
        var first = stuck.get(0);
        tooLarge(first);
        for (int number = 1; number <= 3; number++) publish(first, number);
        untilItLooksLikeAnOutage();

        for (int number = 1; number <= 5; number++) publish(other, number);

        eventually().untilAsserted(() -> assertThat(diary.heardOf(other)).containsExactly(1, 2, 3, 4, 5));
        assertThat(diary.heardOf(first)).isEmpty();
        assertThat(meters.secondsWaiting()).isGreaterThan(1);
        rows.change("delete from outbox where subject = ? and length(payload::text) > ?", first, TOO_LARGE);
        eventually().untilAsserted(() -> assertThat(diary.heardOf(first)).containsExactly(1, 2, 3));
    }

    @Test
    void several_of_them_hold_up_nobody() {
        stuck.forEach(this::tooLarge);
        untilItLooksLikeAnOutage();

        publish(other, 1);

        eventually().untilAsserted(() -> assertThat(diary.heardOf(other)).containsExactly(1));
        assertThat(rows.column(
                        "select position from outbox where subject = any(?)", (Object) stuck.toArray(UUID[]::new)))
                .hasSize(stuck.size());
    }

    @Test
    void more_than_a_round_of_what_follows_holds_up_nobody() {
        var first = stuck.get(0);
        tooLarge(first);
        QuarkusTransaction.requiringNew()
                .run(() -> IntStream.range(0, 300).forEach(number -> outbox.publish(new Noted(first, number))));
        untilItLooksLikeAnOutage();

        publish(other, 1);

        eventually().untilAsserted(() -> assertThat(diary.heardOf(other)).containsExactly(1));
    }

    private void publish(UUID subject, int number) {
        QuarkusTransaction.requiringNew().run(() -> outbox.publish(new Noted(subject, number)));
    }

    private void tooLarge(UUID subject) {
        rows.change(
                "insert into outbox (id, subject, type, payload) values (?, ?, 'test.noted.v1', to_json(repeat('x', ?)))",
                UuidVersion7Strategy.INSTANCE.generateUuid(null),
                subject,
                TOO_LARGE);
    }

    private void untilItLooksLikeAnOutage() {
        await().pollDelay(Duration.ofMillis(1500)).until(() -> meters.secondsWaiting() > 1);
    }
}
