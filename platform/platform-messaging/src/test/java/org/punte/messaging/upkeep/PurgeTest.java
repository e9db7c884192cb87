package org.punte.messaging.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.punte.messaging.Rows;

@QuarkusTest
class PurgeTest {
    private static final String INBOX =
            "insert into inbox (consumer, event_id, claimed_at) values ('purge', ?, clock_timestamp() - ?::interval)";

    private final UUID subject = UUID.randomUUID();

    @Inject
    Purge purge;

    @Inject
    PurgeConfig config;

    @Inject
    Rows rows;

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

    private static Duration kept(String what) {
        return ConfigProvider.getConfig().getValue("punte.messaging.topics." + what, Duration.class);
    }
}
