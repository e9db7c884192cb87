package org.punte.identity.basis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.punte.web.problem.Rejection;

class IsoWeekTest {
    @Test
    void a_week_begins_on_monday_midnight_where_the_agency_is() {
        var week = IsoWeek.of("2026-W48", LocalDate.parse("2026-01-01"));

        assertThat(week.begins(ZoneId.of("Europe/Bucharest"))).isEqualTo(Instant.parse("2026-11-22T22:00:00Z"));
        assertThat(week.ends(ZoneId.of("Europe/Oslo"))).isEqualTo(Instant.parse("2026-11-29T23:00:00Z"));
    }

    @Test
    void without_a_name_it_is_this_one() {
        assertThat(IsoWeek.of(null, LocalDate.parse("2027-01-03")).name()).isEqualTo("2026-W53");
    }

    @Test
    void another_writing_is_refused() {
        assertThatThrownBy(() -> IsoWeek.of("48/2026", LocalDate.parse("2026-01-01")))
                .isInstanceOf(Rejection.class);
    }
}
