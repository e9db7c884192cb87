package org.punte.messaging.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
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
    Rows rows;

    @Test
    void claims_go_when_no_topic_can_bring_their_event_again() throws Exception {
        UUID old = UUID.randomUUID();
        rows.change(INBOX, old, "9 days");
        rows.change(INBOX, subject, "7 days");

        purge.purge();

        assertThat(rows.column("select event_id from inbox where consumer = 'purge'"))
                .contains(subject)
                .doesNotContain(old);
    }
}
