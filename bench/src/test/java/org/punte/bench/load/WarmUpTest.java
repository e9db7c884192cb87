package org.punte.bench.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

class WarmUpTest {
    @Test
    void each_side_runs_as_long_as_the_other_and_is_closed() throws Exception {
        var warmUp = new WarmUp(Duration.ofMillis(150));
        var system = new Timed();
        var sql = new Timed();

        warmUp.of(List.of(system));
        warmUp.of(List.of(sql));

        assertThat(List.of(system, sql)).allSatisfy(side -> {
            assertThat(side.lasted()).isGreaterThan(Duration.ofMillis(140));
            assertThat(side.closed).isTrue();
        });
    }

    @Test
    void a_side_on_which_nothing_works_ends_the_run() {
        assertThatThrownBy(() -> new WarmUp(Duration.ofMillis(20)).of(List.of(new Broken())))
                .hasMessageContaining("out of order");
    }

    private static class Timed implements Journey {
        private final long begin = System.nanoTime();
        private long last;
        private boolean closed;

        @Override
        public void play(Laps laps) {
            LockSupport.parkNanos(1_000_000);
            last = System.nanoTime();
        }

        @Override
        public void close() {
            closed = true;
        }

        private Duration lasted() {
            return Duration.ofNanos(last - begin);
        }
    }

    private static class Broken implements Journey {
        @Override
        public void play(Laps laps) {
            throw new IllegalStateException("out of order");
        }

        @Override
        public void close() {}
    }
}
