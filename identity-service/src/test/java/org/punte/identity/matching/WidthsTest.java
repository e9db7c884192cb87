package org.punte.identity.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** CipherSweet's rule: so many persons share a value on average that none is known by it, 2 <= R / 2^bits. */
class WidthsTest {
    @ParameterizedTest
    @CsvSource({"500, 7", "1000, 8", "5000, 11", "10000, 12", "50000, 14", "100000, 15"})
    void all_indexes_of_one_fact_together_stay_within_the_bound(int persons, int mostBits) {
        var widths = Widths.of(persons, 0);

        assertThat(widths.bits(IndexField.GIVEN) + widths.bits(IndexField.FAMILY))
                .isLessThanOrEqualTo(mostBits);
        for (var field : IndexField.values()) assertThat(widths.bits(field)).isLessThanOrEqualTo(mostBits);
    }

    @ParameterizedTest
    @ValueSource(
            ints = {0, 1, 3, 4, 15, 16, 63, 64, 255, 256, 1_024, 4_096, 16_384, 65_536, 81_920, 100_000, 1_000_000})
    void no_number_of_persons_leaves_a_value_to_fewer_than_two_of_them(int persons) {
        for (int present = 0; present <= 8; present++) {
            var widths = Widths.of(persons, present);
            int names = widths.bits(IndexField.GIVEN) + widths.bits(IndexField.FAMILY);

            assertThat(names == 0 || persons / Math.pow(2, names) >= 2).isTrue();
            for (var field : IndexField.values())
                assertThat(widths.bits(field) == 0 || persons / Math.pow(2, widths.bits(field)) >= 2)
                        .isTrue();
        }
    }

    @Test
    void a_hundred_thousand_have_seven_bits_for_each_part_of_a_name() {
        var widths = Widths.of(100_000, 7);

        assertThat(widths.bits(IndexField.GIVEN)).isEqualTo(7);
        assertThat(widths.bits(IndexField.FAMILY)).isEqualTo(7);
    }

    @Test
    void an_agency_that_swings_around_a_limit_is_not_indexed_anew_each_time() {
        assertThat(Widths.of(1_100, 4).generation()).isEqualTo(4);
        assertThat(Widths.of(1_300, 4).generation()).isEqualTo(5);
        assertThat(Widths.of(1_100, 5).generation()).isEqualTo(5);
        assertThat(Widths.of(1_000, 5).generation()).isEqualTo(4);
    }
}
