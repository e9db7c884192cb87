package org.punte.portal.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NamedTest {
    @Test
    void a_language_is_known_by_its_name_in_each_language_of_the_pages() {
        assertThat(Tongues.codes("română, Hungarian; NORSK BOKMÅL, arabisk"))
                .containsExactly("ron", "hun", "nob", "ara");
    }

    @Test
    void diacritics_may_be_missing_and_codes_be_divided_by_spaces() {
        assertThat(Tongues.codes("romana  ENG rom")).containsExactly("ron", "eng", "rom");
    }

    @Test
    void a_name_of_two_words_stays_one() {
        assertThat(Regions.codes("Satu Mare, caras-severin IS")).containsExactly("SM", "CS", "IS");
    }

    @Test
    void what_is_no_name_is_taken_for_a_code_and_judged_by_the_service() {
        assertThat(Regions.codes("Nowhere")).containsExactly("NOWHERE");
        assertThat(Tongues.codes(" , ;")).isEmpty();
    }

    @Test
    void and_between_names_is_no_country_and_no_language() {
        assertThat(Countries.codes("Moldova si Ucraina")).containsExactly("MD", "UA");
        assertThat(Tongues.codes("Romanian and English; norsk og engelsk; română și rom"))
                .containsExactly("ron", "eng", "nor", "eng", "ron", "rom");
        assertThat(Countries.codes("RO SI MD")).containsExactly("RO", "SI", "MD");
    }

    @Test
    void words_of_which_one_is_neither_name_nor_code_are_handed_on_together() {
        assertThat(Countries.codes("Moldova cu Ucraina")).containsExactly("Moldova cu Ucraina");
        assertThat(Countries.codes("ro si md")).containsExactly("ro si md");
        assertThat(Tongues.codes("romana sau engleza, hun")).containsExactly("romana sau engleza", "hun");
    }
}
