package org.punte.messaging.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.punte.messaging.Eventually.eventually;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.punte.messaging.Diary;
import org.punte.messaging.Noted;
import org.punte.messaging.Outbox;

/** Two replicas that relayed at once would reorder the events of one subject. */
@QuarkusTest
class LeadTest {
    private final UUID subject = UUID.randomUUID();

    @Inject
    AgroalDataSource database;

    @Inject
    Outbox outbox;

    @Inject
    Diary diary;

    @Test
    void nothing_is_sent_while_another_replica_leads() throws Exception {
        try (Connection another = leading()) {
            QuarkusTransaction.requiringNew().run(() -> outbox.publish(new Noted(subject, 1)));

            await().during(Duration.ofMillis(800))
                    .until(() -> diary.heardOf(subject).isEmpty());

            another.rollback();
        }
        eventually().untilAsserted(() -> assertThat(diary.heardOf(subject)).containsExactly(1));
    }

    /** Until it is rolled back. It writes nothing, so no event waits for it as behind an open transaction. */
    private Connection leading() throws SQLException {
        Connection connection = database.getConnection();
        connection.setAutoCommit(false);
        try (var lead = connection.createStatement()) {
            lead.execute("select pg_advisory_xact_lock(hashtext('outbox-relay'))");
        }
        return connection;
    }
}
