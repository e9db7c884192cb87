package org.punte.identity.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicHolidaysTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"2023-04-16", "2024-05-05", "2025-04-20", "2026-04-12", "2027-05-02", "2028-04-16", "2038-04-25"
            })
    void orthodox_easter_falls_where_the_church_says(String sunday) {
        var easter = LocalDate.parse(sunday);

        assertThat(OrthodoxEaster.of(easter.getYear())).isEqualTo(easter);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-10, Good Friday",
        "2026-04-13, Easter Monday",
        "2026-05-31, Pentecost",
        "2026-06-01, Whit Monday and the Day of the Child",
        "2026-01-24, the Union",
        "2026-11-30, Saint Andrew",
        "2026-12-26, Christmas"
    })
    void romania_keeps_its_fixed_and_its_movable_days(String day, String what) {
        assertThat(PublicHolidays.RO.between(2026, 2026)).as(what).contains(LocalDate.parse(day));
    }

    @Test
    void western_easter_is_no_holiday_there() {
        assertThat(PublicHolidays.RO.between(2026, 2026)).doesNotContain(LocalDate.parse("2026-04-06"));
    }

    @Test
    void own_holidays_and_those_of_three_years_are_written_out_once() {
        var own = List.of(LocalDate.parse("2026-12-24"), LocalDate.parse("2026-12-25"));
        var calendar = new AgencyCalendar(
                List.of(Weekday.MON), LocalTime.of(8, 0), LocalTime.of(16, 0), own, PublicHolidays.RO);

        var written = calendar.writtenOut(2028).holidays();

        assertThat(written).doesNotHaveDuplicates().isSorted().containsAll(own);
        assertThat(written)
                .contains(LocalDate.parse("2028-04-17"))
                .doesNotContain(LocalDate.parse("2029-01-01"))
                .doesNotContain(LocalDate.parse("2025-12-25"));
    }
}
