package org.punte.messaging.relay;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.punte.messaging.Eventually.eventually;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.punte.messaging.Diary;
import org.punte.messaging.KafkaLog;
import org.punte.messaging.Noted;
import org.punte.messaging.Outbox;
import org.punte.messaging.Rows;

/**
 * One transaction takes the lower position and is still open when another commits the higher one. Whoever reads "above
 * the last position seen" in between never sees the first.
 */
@QuarkusTest
class LateCommitTest {
    private final UUID early = UUID.randomUUID();
    private final UUID late = UUID.randomUUID();
    private final CountDownLatch published = new CountDownLatch(1);
    private final CountDownLatch mayCommit = new CountDownLatch(1);
    private CompletableFuture<Void> open;

    @Inject
    Outbox outbox;

    @Inject
    Rows rows;

    @Inject
    Diary diary;

    @Inject
    KafkaLog kafka;

    @Inject
    Fence fence;

    @BeforeEach
    void the_lower_position_commits_last() throws Exception {
        open = CompletableFuture.runAsync(() -> QuarkusTransaction.requiringNew()
                .run(() -> {
                    outbox.publish(new Noted(early, 1));
                    published.countDown();
                    waitForPermission();
                }));
        published.await(5, SECONDS);
    }

    @AfterEach
    void nothing_stays_open() {
        mayCommit.countDown();
        open.join();
    }

    @Test
    void reading_above_the_last_position_loses_the_event_that_commits_late() throws SQLException {
        var naive = new NaiveReader(rows);
        publish(late);

        List<Object> idOfLate = idOf(late);
        List<Object> before = naive.read();
        List<Object> after;
        try (Connection relayRests = fence.raised()) {
            commitTheEarlyOne();
            after = naive.read();
            assertThat(idOf(early)).hasSize(1);
            relayRests.rollback();
        }

        assertThat(before).isEqualTo(idOfLate).hasSize(1);
        assertThat(after).isEmpty();
        eventually().untilAsserted(() -> assertThat(diary.heardOf(early)).containsExactly(1));
    }

    @Test
    void the_relay_loses_neither() {
        publish(late);

        commitTheEarlyOne();

        eventually().untilAsserted(() -> {
            assertThat(diary.heardOf(early)).containsExactly(1);
            assertThat(diary.heardOf(late)).containsExactly(1);
        });
    }

    @Test
    void the_relay_sends_nothing_that_an_open_transaction_could_still_precede() {
        publish(late);

        await().during(Duration.ofMillis(300)).until(() -> isUnsent(late));
        assertThat(kafka.of(KafkaLog.EVENTS, late)).isEmpty();
    }

    private void publish(UUID subject) {
        QuarkusTransaction.requiringNew().run(() -> outbox.publish(new Noted(subject, 1)));
    }

    private void commitTheEarlyOne() {
        mayCommit.countDown();
        open.join();
    }

    private boolean isUnsent(UUID subject) {
        return !idOf(subject).isEmpty();
    }

    private List<Object> idOf(UUID subject) {
        return rows.column("select id from outbox where subject = ?", subject);
    }

    private void waitForPermission() {
        try {
            mayCommit.await(5, SECONDS);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
