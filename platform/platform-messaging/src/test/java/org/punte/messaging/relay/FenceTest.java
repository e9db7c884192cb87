package org.punte.messaging.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.punte.messaging.Eventually.eventually;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.punte.messaging.Diary;
import org.punte.messaging.Noted;
import org.punte.messaging.Outbox;

/** A transaction that has nothing to do with events holds them up as long as it is open: nobody can know that it has not. */
@QuarkusTest
class FenceTest {
    private final UUID subject = UUID.randomUUID();

    @Inject
    Outbox outbox;

    @Inject
    Diary diary;

    @Inject
    Fence fence;

    @Test
    void an_event_leaves_when_every_older_transaction_has_ended_though_nobody_wakes_the_relay() throws Exception {
        try (Connection older = fence.raised()) {
            QuarkusTransaction.requiringNew().run(() -> outbox.publish(new Noted(subject, 1)));
            await().during(Duration.ofMillis(300))
                    .until(() -> diary.heardOf(subject).isEmpty());

            older.rollback();
        }

        eventually().untilAsserted(() -> assertThat(diary.heardOf(subject)).containsExactly(1));
    }
}
