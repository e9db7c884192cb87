package org.punte.identity.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.punte.identity.Staff.hired;
import static org.punte.testing.Tokens.as;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.punte.identity.Network;

@QuarkusTest
class CodeListsTest {
    @Inject
    ObjectMapper json;

    @Inject
    CodeLists lists;

    @Test
    void every_mapped_value_is_one_of_its_standard_and_every_code_has_a_word_in_each_language() {
        var edition = DataFile.read(json, "/codes/code-lists.json", CodeListEdition.class);
        var standards = DataFile.read(json, "/codes/standards.json", Standards.class);

        assertThat(standards.attribution()).contains("CC BY 4.0");
        assertThat(edition.lists())
                .hasSizeGreaterThan(15)
                .allSatisfy(list -> assertThat(list.codes())
                        .isNotEmpty()
                        .doesNotHaveDuplicates()
                        .allSatisfy(code -> {
                            assertThat(code.label()).as(code.code()).containsOnlyKeys("en", "ro", "nb");
                            assertThat(code.label().get("ro")).doesNotContainPattern("[şţŞŢ]");
                            code.maps()
                                    .forEach((standard, values) -> assertThat(values)
                                            .as(code.code())
                                            .allMatch(value -> standards.allows(standard, value)));
                        }));
    }

    @Test
    void both_lists_of_control_methods_and_both_sets_of_the_collaborative_are_reached() {
        assertThat(lists.inStandard("control-method", "THREAT_FAMILY", "htcds:vic_MethodsOfControl"))
                .containsExactly("ThreatensChildrenFamily");
        assertThat(lists.inStandard("control-method", "THREAT_FAMILY", "htcds:definition"))
                .containsExactly("Threats");
        assertThat(lists.inStandard("control-method", "RESTRICTS_MOVEMENT", "htcds:vic_MethodsOfControl"))
                .isEmpty();
        assertThat(lists.inStandard("control-method", "RESTRICTS_MOVEMENT", "ctdc:synthetic"))
                .containsExactly("meansDenyBasicNeeds");
        assertThat(lists.inStandard("control-method", "USES_CHILDREN", "ctdc:synthetic"))
                .isEmpty();
        assertThat(lists.inStandard("exploitation-form", "ORGAN_REMOVAL", "ro:penal-code-182"))
                .containsExactly("e");
        assertThat(lists.inStandard("exploitation-form", "FORCED_BEGGING", "eurostat"))
                .containsExactly("other");
    }

    @Test
    void the_states_of_identification_are_counted_by_data() {
        var states = Map.of(
                "PRESUMED", List.of("PossibleVictimOfTrafficking", "presumed"),
                "DECLINED_IDENTIFICATION", List.of("PossibleVictimOfTrafficking", "presumed"),
                "IDENTIFIED", List.of("ActualVictimOfTrafficking", "identified"),
                "NOT_CONFIRMED", List.of("NotAVictimOfTrafficking", "not counted"));

        states.forEach((state, words) -> {
            assertThat(lists.inStandard("identification-state", state, "htcds:vic_TraffickingStatus"))
                    .containsExactly(words.get(0));
            assertThat(lists.inStandard("identification-state", state, "eurostat"))
                    .containsExactly(words.get(1));
        });
    }

    @Test
    void whoever_signed_in_reads_a_list_with_its_attribution() {
        var analyst = hired(Network.agency(), "analyst");

        as(analyst).get("/v1/code-lists").then().statusCode(200).body("items.name", hasItems("control-method"));
        as(analyst)
                .get("/v1/code-lists/{name}", "control-method")
                .then()
                .statusCode(200)
                .body("attribution", containsString("CC BY 4.0"))
                .body("codes[0].maps.'ctdc:synthetic'[0]", equalTo("meansDebtBondageEarnings"));
        as(analyst).get("/v1/code-lists/{name}", "no-such-list").then().statusCode(404);
    }
}
