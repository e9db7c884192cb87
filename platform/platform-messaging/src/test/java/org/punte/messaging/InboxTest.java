package org.punte.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.punte.messaging.Inbox.Claim;

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

    @Test
    void several_are_claimed_at_once_each_by_whoever_is_first() {
        var known = new Claim("first", event);
        var unknown = new Claim("second", event);
        claim("first");

        assertThat(claimAll(known, unknown, unknown)).containsExactly(unknown);
        assertThat(claimAll(known, unknown)).isEmpty();
        assertThat(claimAll()).isEmpty();
    }

    private Set<Claim> claimAll(Claim... claims) {
        return QuarkusTransaction.requiringNew().call(() -> inbox.claimAll(List.of(claims), Duration.ofSeconds(1)));
    }

    private boolean claim(String consumer) {
        return QuarkusTransaction.requiringNew().call(() -> inbox.claim(consumer, event));
    }
}
