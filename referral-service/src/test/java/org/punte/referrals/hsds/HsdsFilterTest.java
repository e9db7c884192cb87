package org.punte.referrals.hsds;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HsdsFilterTest {
    @ParameterizedTest
    @CsvSource({
        "iasi, Centrul Iași",
        "Iaşi, Centrul Iași",
        "IAȘI, Centrul Iași",
        "Iași, Centrul Iasi",
        "iași, Centrul Iaşi",
        "adapost, Adăpostul Țărm",
        "tarm, Adăpostul Ţărm"
    })
    void a_name_is_found_however_it_is_written(String search, String name) {
        assertThat(HsdsFilter.isIn(search, name)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Iasi, Suceava", "tarm, Centrul Arm"})
    void another_name_is_not(String search, String name) {
        assertThat(HsdsFilter.isIn(search, name)).isFalse();
    }
}
