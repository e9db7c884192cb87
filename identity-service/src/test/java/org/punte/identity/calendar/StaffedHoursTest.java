package org.punte.identity.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class StaffedHoursTest {
    private static final StaffedHours DAY = hours("08:00", "20:00");
    private static final StaffedHours ROUND_THE_CLOCK = hours("00:00", "00:00");

    @Test
    void what_was_written_is_read_again() {
        var hours = List.of(DAY, ROUND_THE_CLOCK);

        assertThat(StaffedHours.read(StaffedHours.written(hours))).isEqualTo(hours);
    }

    @Test
    void they_may_last_until_midnight_but_never_end_before_they_begin() {
        assertThat(ROUND_THE_CLOCK.isPossible()).isTrue();
        assertThat(hours("22:00", "00:00").isPossible()).isTrue();
        assertThat(hours("20:00", "08:00").isPossible()).isFalse();
    }

    private static StaffedHours hours(String from, String to) {
        return new StaffedHours(Weekday.SUN, LocalTime.parse(from), LocalTime.parse(to));
    }
}
