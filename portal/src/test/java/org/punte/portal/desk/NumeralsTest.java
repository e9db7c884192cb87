package org.punte.portal.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralsTest {
    @ParameterizedTest
    @ValueSource(ints = {20, 60, 99, 100, 120, 200})
    void from_twenty_on_romanian_counts_with_de(int number) {
        assertThat(Numerals.takesDe(number)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 19, 101, 119, 219})
    void below_and_after_a_hundred_it_does_not(int number) {
        assertThat(Numerals.takesDe(number)).isFalse();
    }
}
