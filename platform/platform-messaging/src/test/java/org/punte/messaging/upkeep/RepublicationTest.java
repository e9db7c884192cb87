package org.punte.messaging.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.punte.messaging.Eventually.eventually;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.punte.messaging.Diary;
import org.punte.messaging.Noted;
import org.punte.messaging.Outbox;
import org.punte.messaging.Republishing;

@QuarkusTest
class RepublicationTest {
    private static final UUID SUBJECT = UUID.randomUUID();

    /** An owner with one subject. */
    @ApplicationScoped
    static class Owner implements Republishing {
        @Inject
        Outbox outbox;

        @Override
        @Transactional
        public int republish() {
            outbox.publish(new Noted(SUBJECT, 7));
            return 1;
        }
    }

    @Inject
    Republication republication;

    @Inject
    Diary diary;

    @Test
    void every_owner_tells_its_present_state_again() {
        republication.republish();

        eventually().untilAsserted(() -> assertThat(diary.heardOf(SUBJECT)).containsExactly(7));
    }
}
