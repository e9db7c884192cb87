package org.punte.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class InboxTest {
    private final UUID event = UUID.randomUUID();

    @Inject
    Inbox inbox;

    @Test
    void an_event_is_claimed_once_by_each_consumer() {
        assertThat(claim("first")).isTrue();
        assertThat(claim("first")).isFalse();
        assertThat(claim("second")).isTrue();
    }

    @Test
    void a_claim_is_forgotten_with_the_effect_that_failed() {
        QuarkusTransaction.begin();
        inbox.claim("first", event);
        QuarkusTransaction.rollback();

        assertThat(claim("first")).isTrue();
    }

    private boolean claim(String consumer) {
        return QuarkusTransaction.requiringNew().call(() -> inbox.claim(consumer, event));
    }
}
