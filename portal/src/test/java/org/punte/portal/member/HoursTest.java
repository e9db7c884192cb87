package org.punte.portal.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.punte.portal.client.Refused;

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
    @ValueSource(strings = {"8-16", "08:00", "08:00-", "25:00-26:00", "always"})
    void other_writing_is_refused(String typed) {
        assertThatThrownBy(() -> Hours.read(List.of(typed))).isInstanceOf(Refused.class);
    }
}
