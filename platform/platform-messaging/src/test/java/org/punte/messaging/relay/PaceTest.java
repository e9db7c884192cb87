package org.punte.messaging.relay;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PaceTest {
    private static final Round ALL_SENT = new Round(3, false, false, false);
    private static final Round MORE_WAIT = new Round(256, true, false, false);
    private static final Round BEHIND_THE_FENCE = new Round(0, true, false, false);
    private static final Round ONE_REFUSED = new Round(2, true, true, true);

    @Inject
    RelayConfig config;

    @Test
    void it_goes_on_at_once_while_more_waits_and_looks_again_soon_behind_the_fence() {
        var pace = new Pace(config);

        assertThat(pace.pauseAfter(MORE_WAIT)).isZero();
        assertThat(pace.pauseAfter(BEHIND_THE_FENCE)).isEqualTo(config.fence());
        assertThat(pace.pauseAfter(ALL_SENT)).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void an_outage_is_probed_with_few_events_at_growing_intervals() {
        var pace = new Pace(config);

        Duration first = pace.pauseAfter(Round.FAILED);
        Duration second = pace.pauseAfter(Round.FAILED);

        assertThat(second).isGreaterThan(first);
        assertThat(pace.limit()).isEqualTo(4);
        for (int more = 0; more < 20; more++) pace.pauseAfter(Round.FAILED);
        assertThat(pace.pauseAfter(Round.FAILED)).isEqualTo(Duration.ofSeconds(5));
    }

    @Test
    void one_event_that_kafka_refuses_does_not_slow_the_others() {
        var pace = new Pace(config);

        pace.pauseAfter(ONE_REFUSED);

        assertThat(pace.limit()).isEqualTo(256);
    }

    @Test
    void what_is_passed_over_is_reported_once() {
        var pace = new Pace(config);
        pace.pauseAfter(ONE_REFUSED);

        pace.pauseAfter(new Round(3, false, false, true));
        assertThat(pace.failing()).isTrue();
        pace.pauseAfter(ALL_SENT);

        assertThat(pace.failing()).isFalse();
    }

    @Test
    void after_an_outage_everything_is_as_before() {
        var pace = new Pace(config);
        pace.pauseAfter(Round.FAILED);

        pace.pauseAfter(ALL_SENT);

        assertThat(pace.limit()).isEqualTo(256);
        assertThat(pace.failing()).isFalse();
    }
}
