package org.punte.referrals.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class WeekTest {
    private static final ZoneId BUCHAREST = ZoneId.of("Europe/Bucharest");
    private final Week office = Week.read(new String[] {"MON 08:00-16:00", "FRI 20:00-00:00"}, BUCHAREST);

    @Test
    void it_is_open_from_its_first_minute_to_before_its_last() {
        assertThat(office.isOpenAt(Instant.parse("2026-03-02T05:59:59Z"))).isFalse();
        assertThat(office.isOpenAt(Instant.parse("2026-03-02T06:00:00Z"))).isTrue();
        assertThat(office.isOpenAt(Instant.parse("2026-03-02T14:00:00Z"))).isFalse();
    }

    @Test
    void midnight_ends_the_day_and_not_the_opening() {
        assertThat(office.isOpenAt(Instant.parse("2026-03-06T21:59:00Z"))).isTrue();
        assertThat(office.isOpenAt(Instant.parse("2026-03-06T22:00:00Z"))).isFalse();
    }

    @Test
    void it_says_when_it_opens_next_also_in_a_week_and_over_the_change_of_clocks() {
        assertThat(office.opensAfter(Instant.parse("2026-03-02T06:00:00Z")))
                .hasValue(Instant.parse("2026-03-06T18:00:00Z"));
        var mondays = Week.read(new String[] {"MON 08:00-16:00"}, BUCHAREST);
        assertThat(mondays.opensAfter(Instant.parse("2026-03-23T06:00:00Z")))
                .hasValue(Instant.parse("2026-03-30T05:00:00Z"));
    }

    @Test
    void without_hours_it_never_opens() {
        var never = new Week(List.of(), BUCHAREST);

        assertThat(never.isOpenAt(Instant.EPOCH)).isFalse();
        assertThat(never.opensAfter(Instant.EPOCH)).isEmpty();
    }

    @Test
    void hours_are_kept_as_lines() {
        assertThat(Week.written(office.hours())).containsExactly("MON 08:00-16:00", "FRI 20:00-00:00");
    }
}
