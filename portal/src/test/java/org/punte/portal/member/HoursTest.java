package org.punte.portal.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.punte.portal.client.Unreadable;

class HoursTest {
    @Test
    void what_was_written_reads_back_the_same() {
        var week = List.of("08:00-16:00 20:00-00:00", "", "", "", "", "", "10:00-12:00");

        assertThat(Hours.written(Hours.read(week))).isEqualTo(week);
    }

    @Test
    void no_hours_at_all_are_an_empty_week() {
        assertThat(Hours.written(null)).hasSize(7).containsOnly("");
    }

    @ParameterizedTest
    @ValueSource(strings = {"8-16", "8:00 - 16", "08.00–16.00", "8 – 16:00", "08:00-16:00"})
    void the_same_hours_can_be_written_in_many_ways_and_are_shown_in_one(String typed) {
        assertThat(Hours.written(Hours.read(List.of(typed))).get(0)).isEqualTo("08:00-16:00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"8-12, 20-24", "8 - 12 20 - 24:00", "08:00-12:00;20:00-0"})
    void several_of_a_day_too_and_a_day_ends_at_midnight(String typed) {
        assertThat(Hours.written(Hours.read(List.of(typed))).get(0)).isEqualTo("08:00-12:00 20:00-00:00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"08:00", "08:00-", "25:00-26:00", "8-24:30", "8-9-10", "always", "800-1600"})
    void what_cannot_be_read_is_said_back_as_it_was_typed(String typed) {
        assertThatThrownBy(() -> Hours.read(List.of("8 – 16", " " + typed)))
                .isInstanceOfSatisfying(
                        Unreadable.class, refused -> assertThat(refused.typed()).isEqualTo(typed));
    }
}
