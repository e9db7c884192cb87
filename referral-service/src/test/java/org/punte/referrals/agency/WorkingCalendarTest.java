package org.punte.referrals.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingCalendarTest {
    private static final ZoneId BUCHAREST = ZoneId.of("Europe/Bucharest");

    // the Orthodox Easter of 2026: Good Friday 10 April, Monday 13 April
    private final WorkingCalendar directorate = new WorkingCalendar(
            BUCHAREST,
            EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
            LocalTime.of(8, 0),
            LocalTime.of(16, 0),
            Set.of(LocalDate.of(2026, 4, 10), LocalDate.of(2026, 4, 13)));

    @ParameterizedTest
    @CsvSource({
        "2026-03-03T10:30, 2026-03-05T10:30", // a Tuesday
        "2026-03-06T10:30, 2026-03-10T10:30", // over a weekend
        "2026-03-06T18:00, 2026-03-11T08:00", // after closing: counts from Monday morning
        "2026-03-07T12:00, 2026-03-11T08:00", // on a Saturday
        "2026-03-03T06:00, 2026-03-05T08:00", // before opening
        "2026-04-09T10:30, 2026-04-15T10:30", // over Easter
        "2026-03-26T10:30, 2026-03-30T10:30", // over the night in which the clocks go forward
        "2026-10-22T10:30, 2026-10-26T10:30", // over the night in which they go back
        "2026-10-24T12:00, 2026-10-28T08:00" // into the Monday after it
    })
    void two_working_days_later(String sent, String due) {
        var later = directorate.after(at(sent), 2);

        assertThat(later).isEqualTo(at(due));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-03T10:30, 2026-03-05T10:30, 2026-03-04T10:30",
        "2026-03-06T10:30, 2026-03-10T10:30, 2026-03-09T10:30", // nobody is reminded on a Sunday
        "2026-03-06T18:00, 2026-03-11T08:00, 2026-03-10T08:00", // not at the end of a day, but when somebody comes
        "2026-03-27T10:30, 2026-03-31T10:30, 2026-03-30T10:30", // the clocks go forward in between
        "2026-10-23T10:30, 2026-10-27T10:30, 2026-10-26T10:30" // the clocks go back in between
    })
    void half_of_the_working_time(String from, String to, String half) {
        assertThat(directorate.share(at(from), at(to), 50)).isEqualTo(at(half));
    }

    @Test
    void where_nobody_works_in_between_real_time_is_shared() {
        var saturday = directorate.share(at("2026-03-07T10:00"), at("2026-03-07T14:00"), 50);

        assertThat(saturday).isEqualTo(at("2026-03-07T12:00"));
    }

    @Test
    void a_calendar_without_working_days_still_ends() {
        var never = new WorkingCalendar(BUCHAREST, Set.of(), LocalTime.of(8, 0), LocalTime.of(16, 0), Set.of());

        var later = never.after(at("2026-03-03T10:30"), 2);

        assertThat(later).isAfter(at("2026-03-05T00:00"));
    }

    private static Instant at(String local) {
        return ZonedDateTime.of(LocalDateTime.parse(local), BUCHAREST).toInstant();
    }
}
