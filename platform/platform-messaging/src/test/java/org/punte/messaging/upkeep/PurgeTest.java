package org.punte.messaging.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.punte.messaging.Rows;

@QuarkusTest
class PurgeTest {
    private static final String INBOX =
            "insert into inbox (consumer, event_id, claimed_at) values ('purge', ?, clock_timestamp() - ?::interval)";
    private static final String ACTING = """
            select set_config('app.agency', '%1$s', true), set_config('app.account', '%1$s', true)""";
    private static final String KEYS = """
            insert into idempotency (request, agency, account, body, created_at)
            values ('%1$s', '%1$s', '%1$s', 'sealed', clock_timestamp() - interval '71 hours'),
                   (gen_random_uuid(), '%1$s', '%1$s', 'sealed', clock_timestamp() - interval '73 hours')""";
    private static final String MANY = """
            insert into idempotency (request, agency, account, body, created_at)
            select gen_random_uuid(), '%1$s', '%1$s', 'sealed', clock_timestamp() - interval '73 hours'
            from generate_series(1, 5001)""";

    private final UUID subject = UUID.randomUUID();

    @Inject
    Purge purge;

    @Inject
    PurgeConfig config;

    @Inject
    Rows rows;

    @Inject
    AgroalDataSource database;

    @Test
    void claims_go_when_nothing_can_bring_their_event_again() throws Exception {
        UUID old = UUID.randomUUID();
        rows.change(INBOX, old, "41 days");
        rows.change(INBOX, subject, "39 days");

        purge.purge();

        assertThat(rows.column("select event_id from inbox where consumer = 'purge'"))
                .contains(subject)
                .doesNotContain(old);
    }

    /** Also when a dead letter is delivered again on its last day, and heard on the last day of that. */
    @Test
    void what_was_handled_is_remembered_for_as_long_as_it_can_come_again() {
        var again = kept("keep-dead-letters").plus(kept("keep-events"));

        assertThat(config.inbox()).isGreaterThan(again.plusDays(2));
    }

    @Test
    void keys_of_clients_go_after_three_days_also_when_they_are_many() throws Exception {
        try (Connection theirs = acting()) {
            theirs.createStatement().execute(MANY.formatted(subject));
            theirs.createStatement().execute(KEYS.formatted(subject));
            theirs.commit();
        }

        purge.purge();

        try (Connection theirs = acting();
                var row =
                        theirs.createStatement().executeQuery("select min(request::text), count(*) from idempotency")) {
            row.next();
            assertThat(row.getString(1)).isEqualTo(subject.toString());
            assertThat(row.getInt(2)).isOne();
            theirs.rollback();
        }
    }

    /** As an account whose keys nobody else sees. */
    private Connection acting() throws SQLException {
        Connection connection = database.getConnection();
        connection.setAutoCommit(false);
        connection.createStatement().execute(ACTING.formatted(subject));
        return connection;
    }

    private static Duration kept(String what) {
        return ConfigProvider.getConfig().getValue("punte.messaging.topics." + what, Duration.class);
    }
}
