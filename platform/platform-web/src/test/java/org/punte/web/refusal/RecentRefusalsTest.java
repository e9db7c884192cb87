package org.punte.web.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RecentRefusalsTest {
    private static final int MANY = 20;
    private static final Duration WITHIN = Duration.ofMinutes(10);
    private static final Duration QUIET = Duration.ofHours(1);

    private final RecentRefusals recent = new RecentRefusals(MANY, WITHIN, QUIET, 100);
    private final UUID agency = UUID.randomUUID();
    private final UUID account = UUID.randomUUID();
    private Instant now = Instant.parse("2027-01-01T00:00:00Z");

    @Test
    void nineteen_are_not_told_the_twentieth_is_and_no_other_for_a_while() {
        assertThat(told(19, Duration.ofSeconds(1))).isZero();

        assertThat(told(1, Duration.ofSeconds(1))).isOne();
        assertThat(told(3500, Duration.ofSeconds(1))).isZero();
    }

    @Test
    void who_goes_on_is_told_again_after_a_while() {
        told(20, Duration.ofSeconds(1));

        assertThat(told(3600, Duration.ofSeconds(1))).isOne();
    }

    @Test
    void a_window_slides_and_begins_at_no_full_hour() {
        told(10, Duration.ZERO);
        now = now.plus(WITHIN).minusSeconds(1);

        assertThat(told(10, Duration.ZERO)).isOne();
    }

    @Test
    void who_is_refused_now_and_then_is_never_told() {
        assertThat(told(200, Duration.ofSeconds(32))).isZero();
    }

    @Test
    void each_account_at_each_agency_counts_alone() {
        told(19, Duration.ZERO);

        assertThat(recent.note(UUID.randomUUID(), agency, now)).isFalse();
        assertThat(recent.note(account, UUID.randomUUID(), now)).isFalse();
    }

    @Test
    void whoever_was_refused_longest_ago_is_forgotten_when_there_are_too_many() {
        told(19, Duration.ZERO);
        IntStream.range(0, 100).forEach(other -> recent.note(UUID.randomUUID(), agency, now));

        assertThat(told(1, Duration.ZERO)).isZero();
    }

    private long told(int times, Duration apart) {
        return IntStream.range(0, times)
                .filter(time -> {
                    now = now.plus(apart);
                    return recent.note(account, agency, now);
                })
                .count();
    }
}
