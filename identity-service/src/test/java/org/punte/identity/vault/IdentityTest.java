package org.punte.identity.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.punte.identity.date.FuzzyDate;
import org.punte.identity.fact.Answer;
import org.punte.identity.fact.County;
import org.punte.identity.fact.Disability;
import org.punte.identity.fact.DocumentKind;
import org.punte.identity.fact.IdentityDocument;
import org.punte.identity.reach.Channel;
import org.punte.identity.reach.SafeHours;
import org.punte.identity.reach.SafeWay;
import org.punte.identity.reach.SafeWays;

class IdentityTest {
    private static final SafeHours MORNINGS =
            new SafeHours(Set.of(DayOfWeek.MONDAY), LocalTime.of(9, 0), LocalTime.of(12, 30));
    private static final SafeWays CONTACT = new SafeWays(
            List.of(new SafeWay(Channel.CALL, "+40 799", true, List.of(MORNINGS), null, null)),
            ZoneId.of("Europe/Oslo"),
            "ploaie",
            null);

    @Test
    void what_was_told_comes_back_in_one_spelling() {
        var kept = of(Map.of("GIVEN_NAME", "Ştefania", "FAMILY_NAME", "T\u0327a\u0306rnea", "NICKNAME", " "));

        assertThat(again(kept)).isEqualTo(of(Map.of("GIVEN_NAME", "Ștefania", "FAMILY_NAME", "Țărnea")));
    }

    @Test
    void every_form_of_fact_comes_back_as_what_it_was() {
        var told = of(Map.of(
                "BIRTH_DATE", FuzzyDate.exactly(LocalDate.parse("1987-03-09")).text(),
                "CITIZENSHIPS", "RO MD",
                "LANGUAGES", "ron eng",
                "DECEASED", "false",
                "CHILDREN", "2",
                "DISABILITIES", "SEEING WALKING",
                "INTERPRETER_NEEDED", "NOT_ASKED",
                "COUNTY_OF_ORIGIN", "VS",
                "DOCUMENTS", "[{\"kind\":\"PASSPORT\",\"number\":\"057\",\"country\":\"RO\"}]"));

        assertThat(again(told)).isEqualTo(told);
        assertThat(told.citizenships()).containsExactlyInAnyOrder("RO", "MD");
        assertThat(told.languages()).containsExactly("ron", "eng");
        assertThat(told.children()).isEqualTo(2);
        assertThat(told.deceased()).isFalse();
        assertThat(told.disabilities()).containsExactlyInAnyOrder(Disability.SEEING, Disability.WALKING);
        assertThat(told.interpreterNeeded()).isEqualTo(Answer.NOT_ASKED);
        assertThat(told.countyOfOrigin()).isEqualTo(County.VS);
        assertThat(told.documents()).containsExactly(new IdentityDocument(DocumentKind.PASSPORT, "057", "RO"));
    }

    @Test
    void the_whole_safe_contact_is_one_fact() {
        var text =
                "{\"ways\":[{\"channel\":\"CALL\",\"address\":\"+40 799\",\"confirmedSafe\":true,\"hours\":[{\"days\":"
                        + "[\"MONDAY\"],\"from\":\"09:00:00\",\"to\":\"12:30:00\"}]}],\"zone\":\"Europe/Oslo\",\"codeWord\":\"ploaie\"}";

        assertThat(again(of(Map.of("SAFE_CONTACT", text))).safeContact()).isEqualTo(CONTACT);
    }

    @Test
    void what_was_sealed_before_dates_could_be_fuzzy_is_read() {
        assertThat(of(Map.of("BIRTH_DATE", "1987-03-09")).birthDate())
                .isEqualTo(FuzzyDate.exactly(LocalDate.parse("1987-03-09")));
    }

    @Test
    void every_fact_has_a_category_that_the_vault_holds() {
        assertThat(Fact.ALL)
                .hasSize(Identity.class.getRecordComponents().length)
                .allSatisfy(fact -> assertThat(Vault.HELD).contains(fact.category()));
    }

    @Test
    void it_never_prints_itself() {
        assertThat(of(Map.of("GIVEN_NAME", "Ștefania"))).hasToString("Identity[sealed]");
    }

    private static Identity of(Map<String, String> texts) {
        return Fact.identity(fact -> texts.containsKey(fact.kind()) ? List.of(texts.get(fact.kind())) : List.of());
    }

    private static Identity again(Identity told) {
        return Fact.identity(fact -> fact.texts(told));
    }
}
