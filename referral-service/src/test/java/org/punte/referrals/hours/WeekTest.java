package org.punte.referrals.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WeekTest {
    private static final ZoneId BUCHAREST = ZoneId.of("Europe/Bucharest");
    private static final Set<LocalDate> CHRISTMAS = Set.of(LocalDate.of(2026, 12, 25), LocalDate.of(2026, 12, 28));

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
    void on_holidays_an_office_is_closed_and_opens_on_the_next_day_that_is_none() {
        var week = Week.read(new String[] {"MON 08:00-16:00", "THU 08:00-16:00", "FRI 08:00-16:00"}, BUCHAREST)
                .keeping(CHRISTMAS);
        var noon = Instant.parse("2026-12-25T10:00:00Z");

        assertThat(week.isOpenAt(noon)).isFalse();
        assertThat(week.isOpenAt(noon.minus(Duration.ofDays(1)))).isTrue();
        // Christmas is a Friday, the Monday after it is given as well
        assertThat(week.opensAfter(noon)).hasValue(Instant.parse("2026-12-31T06:00:00Z"));
    }

    @Test
    void a_desk_with_hours_on_all_seven_days_is_staffed_on_holidays() {
        var always =
                Stream.of(Weekday.values()).map(day -> day + " 08:00-16:00").toArray(String[]::new);
        var week = Week.read(always, BUCHAREST).keeping(CHRISTMAS);

        assertThat(week.isOpenAt(Instant.parse("2026-12-25T10:00:00Z"))).isTrue();
        assertThat(week.opensAfter(Instant.parse("2026-12-24T15:00:00Z")))
                .hasValue(Instant.parse("2026-12-25T06:00:00Z"));
    }

    @Test
    void a_holiday_lasts_as_long_as_its_day_where_the_desk_is_also_when_clocks_change() {
        // the last Sunday of March: 23 hours, from 22:00 to 21:00 in UTC
        var sunday = LocalDate.of(2026, 3, 29);
        var nights = Week.read(new String[] {"SAT 00:00-00:00", "SUN 00:00-00:00", "MON 00:00-06:00"}, BUCHAREST)
                .keeping(Set.of(sunday));

        assertThat(nights.isOpenAt(Instant.parse("2026-03-28T21:59:59Z"))).isTrue();
        assertThat(nights.isOpenAt(Instant.parse("2026-03-28T22:00:00Z"))).isFalse();
        assertThat(nights.isOpenAt(Instant.parse("2026-03-29T20:59:59Z"))).isFalse();
        assertThat(nights.isOpenAt(Instant.parse("2026-03-29T21:00:00Z"))).isTrue();
        assertThat(nights.opensAfter(Instant.parse("2026-03-28T22:00:00Z")))
                .hasValue(Instant.parse("2026-03-29T21:00:00Z"));
    }

    @Test
    void whoever_is_off_for_weeks_opens_after_them() {
        var monday = LocalDate.of(2026, 3, 2);
        var mondays = Week.read(new String[] {"MON 08:00-16:00"}, BUCHAREST)
                .keeping(Set.of(monday, monday.plusWeeks(1), monday.plusWeeks(2), monday.plusWeeks(3)));

        assertThat(mondays.opensAfter(Instant.parse("2026-03-01T10:00:00Z")))
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
