package org.punte.identity.reflection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class ReflectionClockTest {
    private final ReflectionClock clock = new ReflectionClock(ZoneId.of("Europe/Bucharest"));

    @Test
    void the_first_day_counts() {
        assertThat(ReflectionClock.lastDay(LocalDate.parse("2026-01-01"), 90)).isEqualTo("2026-03-31");
    }

    @Test
    void it_ends_at_midnight_of_the_owners_zone_in_summer_and_in_winter() {
        assertThat(ending("2026-10-24").endsAt).isEqualTo(Instant.parse("2026-10-24T21:00:00Z"));
        assertThat(ending("2026-10-25").endsAt).isEqualTo(Instant.parse("2026-10-25T22:00:00Z"));
    }

    @Test
    void warnings_come_with_the_day_whatever_the_clocks_did_in_between() {
        var period = ending("2026-11-20");

        assertThat(clock.next(period, Instant.parse("2026-10-20T20:59:59Z"))).isEqualTo("2026-10-20T21:00:00Z");
        assertThat(clock.next(period, Instant.parse("2026-11-18T22:00:00Z"))).isEqualTo(period.endsAt);
        assertThat(clock.passed(period, Instant.parse("2026-11-13T09:00:00Z"))).containsExactly(30, 14, 7);
    }

    @Test
    void a_short_period_was_never_to_be_warned_of_long_before() {
        var period = ending("2026-11-20");

        clock.set(period, period.endsOn, Instant.parse("2026-11-10T10:00:00Z"));

        assertThat(period.warned).containsExactly(30, 14);
        assertThat(period.dueAt).isEqualTo("2026-11-12T22:00:00Z");
    }

    private Reflection ending(String day) {
        var period = new Reflection();
        period.warnings = new Integer[] {30, 14, 7, 1};
        clock.set(period, LocalDate.parse(day), Instant.parse("2026-09-01T00:00:00Z"));
        return period;
    }
}
