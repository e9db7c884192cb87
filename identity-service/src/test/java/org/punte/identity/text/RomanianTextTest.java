package org.punte.identity.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RomanianTextTest {
    @Test
    void one_name_is_one_name_whatever_its_case_marks_and_signs() {
        assertThat(RomanianText.folded("  Asociaţia „Salvaţi  Copiii” – IAŞI "))
                .isEqualTo(RomanianText.folded("asociatia salvati copiii iasi"))
                .isEqualTo("asociatia salvati copiii iasi");
        assertThat(RomanianText.folded("Copiii salvați")).isNotEqualTo(RomanianText.folded("Salvați copiii"));
    }
}
