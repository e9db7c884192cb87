package org.punte.portal.offering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ServiceFormTest {
    private final ServiceForm form = new ServiceForm();

    @BeforeEach
    void a_shelter_is_described() {
        form.service = "ACC_SHELTER";
        form.status = "ACTIVE";
    }

    @Test
    void languages_are_ticked_or_typed_by_name_or_code() {
        form.languages = List.of("ron", "eng", "Albanian, română; ukr");

        assertThat(form.command().languages()).containsExactly("ron", "eng", "sqi", "ukr");
    }

    @Test
    void what_was_typed_can_be_ticked_afterwards_and_what_is_no_language_stays_as_it_was() {
        form.languages = List.of("ron", "Albanian, dog-latin");

        assertThat(form.tickable()).startsWith("ron", "eng").endsWith("sqi").doesNotContain("dog-latin");
        assertThat(form.speaks("sqi")).isTrue();
        assertThat(form.speaks("eng")).isFalse();
        assertThat(form.unknownTongues()).isEqualTo("dog-latin");
    }

    @Test
    void nothing_ticked_and_nothing_typed_is_none() {
        form.languages = List.of("");

        assertThat(form.command().languages()).isEmpty();
    }
}
