package org.punte.web.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.punte.web.problem.Rejection;

class HearingTest {
    private static final Duration BOUND = Duration.ofMillis(4_500);
    private final Hands clock = new Hands();
    private final Hearing hearing = new Hearing(new Told(false), clock, clock::ticks);

    @Test
    void who_has_heard_nothing_answers_nobody() {
        assertThatThrownBy(hearing::requireRecent).isInstanceOf(Rejection.class);
        assertThat(hearing.isReady()).isFalse();
    }

    @Test
    void what_was_heard_counts_for_the_bound_and_no_longer() {
        hearing.upTo(clock.instant());
        clock.pass(BOUND);
        assertThatCode(hearing::requireRecent).doesNotThrowAnyException();

        clock.pass(Duration.ofMillis(1));

        assertThatThrownBy(hearing::requireRecent).hasMessageContaining("may have changed");
    }

    @Test
    void an_old_word_that_comes_late_shows_nothing() {
        hearing.upTo(clock.instant());
        clock.pass(BOUND);

        hearing.upTo(clock.instant().minus(BOUND).minusMillis(1));
        clock.pass(Duration.ofMillis(1));

        assertThatThrownBy(hearing::requireRecent).isInstanceOf(Rejection.class);
    }

    @Test
    void a_clock_that_is_ahead_elsewhere_buys_no_time() {
        hearing.upTo(clock.instant().plus(Duration.ofHours(1)));

        clock.pass(BOUND.plusMillis(1));

        assertThatThrownBy(hearing::requireRecent).isInstanceOf(Rejection.class);
    }

    @Test
    void a_clock_that_is_put_back_makes_no_proof_younger() {
        hearing.upTo(clock.instant());
        clock.putBack(Duration.ofMinutes(10));

        clock.pass(BOUND.plusMillis(1));

        assertThatThrownBy(hearing::requireRecent).isInstanceOf(Rejection.class);
    }

    @Test
    void after_a_clock_was_put_back_what_is_shown_anew_counts() {
        hearing.upTo(clock.instant());
        clock.putBack(Duration.ofMinutes(10));
        clock.pass(BOUND.plusMillis(1));

        hearing.upTo(clock.instant());

        assertThatCode(hearing::requireRecent).doesNotThrowAnyException();
    }

    @Test
    void the_first_word_makes_ready() {
        hearing.caughtUp();
        assertThat(hearing.isReady()).isFalse();

        hearing.upTo(clock.instant());

        assertThat(hearing.isReady()).isTrue();
    }

    @Test
    void who_has_caught_up_waits_a_while_for_it_and_then_says_that_it_knows_of_nobody() {
        hearing.caughtUp();
        clock.pass(Duration.ofSeconds(5));

        assertThat(hearing.isReady()).isTrue();
        assertThatThrownBy(hearing::requireRecent).isInstanceOf(Rejection.class);
    }

    @Test
    void who_decides_it_waits_for_nobody() {
        var owner = new Hearing(new Told(true), clock);

        assertThatCode(owner::requireRecent).doesNotThrowAnyException();
        assertThat(owner.isReady()).isTrue();
    }

    private record Told(boolean own) implements StandingConfig {
        @Override
        public Duration patienceAtStart() {
            return Duration.ofSeconds(5);
        }

        @Override
        public Duration remembered() {
            return Duration.ofSeconds(2);
        }

        @Override
        public Duration silence() {
            return BOUND;
        }
    }

    private static class Hands extends Clock {
        private Instant now = Instant.parse("2026-03-03T21:00:00Z");

        private long ticks = 7;

        void pass(Duration time) {
            now = now.plus(time);
            ticks += time.toNanos();
        }

        /** Somebody sets it: no time passes. */
        void putBack(Duration time) {
            now = now.minus(time);
        }

        long ticks() {
            return ticks;
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
