package org.punte.messaging.relay;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RefusedTest {
    private final Recorded first = row(1);
    private final Recorded second = row(2);

    @Inject
    RelayConfig config;

    @Test
    void only_what_kafka_did_not_take_is_passed_over() {
        var refused = new Refused(config);

        refused.note(List.of(first, second), Set.of(2L));

        assertThat(refused.passedOver()).containsExactly(first.subject());
    }

    @Test
    void in_an_outage_each_round_probes_with_others() {
        var refused = new Refused(config);
        refused.note(List.of(first), Set.of());

        refused.note(List.of(second), Set.of());

        assertThat(refused.passedOver()).containsExactlyInAnyOrder(first.subject(), second.subject());
    }

    @Test
    void when_nobody_else_waits_all_of_them_may_try_again() {
        var refused = new Refused(config);
        refused.note(List.of(first), Set.of());

        assertThat(refused.forget()).isTrue();

        assertThat(refused.passedOver()).isEmpty();
        assertThat(refused.forget()).isFalse();
    }

    private static Recorded row(long position) {
        return new Recorded(position, UUID.randomUUID(), UUID.randomUUID(), "test.noted.v1", "{}", null, true);
    }
}
