package org.punte.identity.nationalid;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NationalNumberRuleTest {
    @ParameterizedTest
    @CsvSource({
        "1800101221144, true",
        "1800101221145, false", // the control digit is another
        "0800101221144, false",
        "180010122114, false",
        "18001012211441, false",
        "180010122114A, false"
    })
    void the_last_digit_is_held_against_the_others(String number, boolean wellFormed) {
        assertThat(NationalNumberRule.isWellFormed(number)).isEqualTo(wellFormed);
    }
}
