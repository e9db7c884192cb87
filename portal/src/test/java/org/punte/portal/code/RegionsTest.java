package org.punte.portal.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegionsTest {
    @ParameterizedTest
    @CsvSource({"IS, nb, Iași", "NO, en, Norway", "NO, nb, Norge", "RO, ro, România", "ZZ, en, ZZ", "<b>, en, <b>"})
    void a_county_or_a_country_is_shown_by_its_name_and_nothing_else_is_made_up(
            String code, String language, String name) {
        assertThat(Regions.name(code, language)).isEqualTo(name);
    }
}
