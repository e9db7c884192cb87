package org.punte.portal.told;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BodyTest {
    @Test
    void names_say_where_a_value_belongs_and_what_it_is() {
        var body = Told.typed(Map.of(
                        "codes.forms[]", List.of("FORCED_LABOUR", ""),
                        "codes.from.precision", List.of("YEAR"),
                        "codes.stops.0.country", List.of("RO"),
                        "codes.stops.2.country", List.of("IT"),
                        "days#", List.of(" 30 "),
                        "offered?", List.of("false"),
                        "words.tasks", List.of("  "),
                        "key", List.of("k"),
                        "form-token", List.of("t")))
                .body();

        assertThat(body)
                .isEqualTo(Map.of(
                        "codes",
                        Map.of(
                                "forms", List.of("FORCED_LABOUR"),
                                "from", Map.of("precision", "YEAR"),
                                "stops", List.of(Map.of("country", "RO"), Map.of("country", "IT"))),
                        "days",
                        30,
                        "offered",
                        false));
    }

    @Test
    void a_language_is_told_by_its_name_or_its_code() {
        var body = Told.typed(Map.of(
                        "interview.noticeLanguage", List.of(" română "),
                        "interview.interpreter.language", List.of("Albanian"),
                        "refusal.leafletLanguage", List.of("UKR")))
                .body();

        assertThat(body)
                .isEqualTo(Map.of(
                        "interview",
                        Map.of("noticeLanguage", "ron", "interpreter", Map.of("language", "sqi")),
                        "refusal",
                        Map.of("leafletLanguage", "ukr")));
    }

    @Test
    void what_a_service_keeps_is_read_under_the_names_of_the_form() throws Exception {
        var kept = Told.kept(new ObjectMapper().readTree("""
                {"version":3,"superseded":true,"interview":{"present":["COMPANION"],"interpreter":{"relation":"PROFESSIONAL"}},
                 "items":[{"id":"a"},{"id":"b"}],"nothing":null}"""));

        assertThat(kept.value("version#")).isEqualTo("3");
        assertThat(kept.says("superseded?", "true")).isTrue();
        assertThat(kept.names("interview.present", "COMPANION")).isTrue();
        assertThat(kept.value("interview.interpreter.relation")).isEqualTo("PROFESSIONAL");
        assertThat(kept.rows("items")).extracting(row -> row.value("id")).containsExactly("a", "b");
        assertThat(kept.given("nothing")).isFalse();
    }
}
