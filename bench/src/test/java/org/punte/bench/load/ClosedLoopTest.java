package org.punte.bench.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClosedLoopTest {
    private static final Duration SHORT = Duration.ofMillis(50);

    @Test
    void journeys_are_counted_and_timed() throws Exception {
        var round = new ClosedLoop(List.of(journey(laps -> laps.done(Step.SUBMIT)))).run(SHORT);

        assertThat(round.journeys()).isPositive();
        assertThat(round.errors()).isZero();
        assertThat(round.journeysPerSecond()).isPositive();
    }

    @Test
    void a_referral_that_its_inbox_does_not_show_is_no_ordinary_error() throws Exception {
        var round = new ClosedLoop(List.of(journey(laps -> {
                    throw new Invisible("one");
                })))
                .run(SHORT);

        assertThat(round.invisible()).isPositive();
        assertThat(round.errors()).isZero();
        assertThat(round.journeys()).isZero();
    }

    private interface Play {
        void with(Laps laps) throws Exception;
    }

    private static Journey journey(Play play) {
        return new Journey() {
            @Override
            public void play(Laps laps) throws Exception {
                play.with(laps);
            }

            @Override
            public void close() {}
        };
    }
}
