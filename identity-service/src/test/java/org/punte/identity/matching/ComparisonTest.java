package org.punte.identity.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.punte.identity.matching.Feature.BIRTH_DATE;
import static org.punte.identity.matching.Feature.BIRTH_DATE_ALIKE;
import static org.punte.identity.matching.Feature.DOCUMENT;
import static org.punte.identity.matching.Feature.FAMILY_NAME;
import static org.punte.identity.matching.Feature.GIVEN_NAME;
import static org.punte.identity.matching.Feature.NAMES_SWAPPED;
import static org.punte.identity.matching.Feature.PHONE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.punte.identity.date.Span;

class ComparisonTest {
    private static final Rarity SMALL_AGENCY = Rarity.of(40, 1, 1);
    private static final Rarity EVERYBODY_IS_CALLED_SO = Rarity.of(100_000, 9_000, 1_500);

    @ParameterizedTest
    @CsvSource({
        "Ștefania, Țăpârdea, Stefania, Tapardea",
        "Ștefania, Țăpârdea, Ştefania, Ţăpârdea",
        "ȘTEFANIA, ȚĂPÂRDEA, stefania, tapardea",
        "Cristina, Brânzănescu, Kristina, Branzanesku",
        "Gheorghe, Iacobescu, George, Jacobescu",
        "Iulia, Moldoveanu, Julia, Moldovanu",
        "Oxana, Rusu, Oksana, Rusu",
        "Mihaela, Crăciunescu, Mihaela, Crăicunescu",
        "Ana Maria, Lupescu, Maria, Lupescu",
        "Ana-Maria, Lupescu-Neagu, Ana Maria, Lupescu"
    })
    void spelling_is_no_difference(String given, String family, String otherGiven, String otherFamily) {
        assertThat(features(of(given, family, null), of(otherGiven, otherFamily, null), SMALL_AGENCY))
                .contains(Set.of(GIVEN_NAME, FAMILY_NAME));
    }

    @ParameterizedTest
    @CsvSource({
        "Maria, Popescu, Elena, Popescu",
        "Maria, Popescu, Maria, Ionescu",
        "Ana, Pop, Ina, Pop",
        "Ion, Rad, Ivo, Rad",
        "Andrei, Lupu, Andreea, Vulpe"
    })
    void another_name_is_another_human(String given, String family, String otherGiven, String otherFamily) {
        assertThat(features(of(given, family, null), of(otherGiven, otherFamily, null), SMALL_AGENCY))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1987-03-09, 1987-03-09, BIRTH_DATE",
        "1987-03-09, 1987-09-03, BIRTH_DATE_ALIKE",
        "1987-03-09, 1978-03-09, BIRTH_DATE_ALIKE",
        "1987-03-09, 1987-03-06, BIRTH_DATE_ALIKE",
        "1989-12-31, 1990-12-31, BIRTH_DATE_ALIKE"
    })
    void a_slip_in_a_date_is_no_difference(LocalDate one, LocalDate other, Feature alike) {
        assertThat(features(of("Maria", "Popescu", one), of("Maria", "Popescu", other), SMALL_AGENCY))
                .contains(Set.of(GIVEN_NAME, FAMILY_NAME, alike));
    }

    @Test
    void a_mother_of_the_same_name_is_somebody_else() {
        assertThat(features(
                        of("Maria", "Popescu", LocalDate.of(1960, 1, 17)),
                        of("Maria", "Popescu", LocalDate.of(1984, 6, 2)),
                        SMALL_AGENCY))
                .isEmpty();
    }

    @Test
    void given_and_family_name_may_stand_in_each_others_place() {
        assertThat(features(of("Popescu", "Maria", null), of("Maria", "Popescu", null), SMALL_AGENCY))
                .contains(Set.of(NAMES_SWAPPED));
    }

    @Test
    void after_a_marriage_the_day_of_birth_tells() {
        var day = LocalDate.of(1987, 3, 9);

        assertThat(features(of("Luminița", "Popescu", day), of("Luminita", "Hansen", day), SMALL_AGENCY))
                .contains(Set.of(GIVEN_NAME, BIRTH_DATE));
    }

    @Test
    void a_former_name_counts_like_the_present_one() {
        var married = Traits.of(List.of("Luminița"), List.of("Hansen", "Popescu"), null, List.of(), List.of());

        assertThat(features(married, of("Luminița", "Popescu", null), SMALL_AGENCY))
                .contains(Set.of(GIVEN_NAME, FAMILY_NAME));
    }

    @Test
    void a_name_that_more_than_three_share_tells_nothing_without_a_date() {
        var maria = of("Maria", "Popescu", null);
        var dated = of("Maria", "Popescu", LocalDate.of(1987, 3, 9));

        assertThat(Shortlist.of(maria, Map.of(1, maria, 2, dated, 3, maria), SMALL_AGENCY, 5))
                .hasSize(3);
        assertThat(Shortlist.of(maria, Map.of(1, maria, 2, dated, 3, maria, 4, maria), SMALL_AGENCY, 5))
                .isEmpty();
        assertThat(Shortlist.of(dated, Map.of(1, maria, 2, dated, 3, maria, 4, maria, 5, maria), SMALL_AGENCY, 5))
                .containsExactly(new Shortlist.Alike<>(2, Set.of(GIVEN_NAME, FAMILY_NAME, BIRTH_DATE)));
    }

    @Test
    void a_common_given_name_and_a_birthday_are_chance_among_a_hundred_thousand() {
        var day = LocalDate.of(1987, 3, 9);

        assertThat(features(of("Maria", "Popescu", day), of("Maria", "Hansen", day), EVERYBODY_IS_CALLED_SO))
                .isEmpty();
    }

    @Test
    void a_document_is_enough_and_a_telephone_is_not() {
        var one = Traits.of(List.of("Maria"), List.of("Popescu"), null, List.of("0799 123 987"), List.of("XB 123456"));
        var samePhone = Traits.of(List.of("Elena"), List.of("Rusu"), null, List.of("+40 799 123 987"), List.of());
        var samePhoneAndName = Traits.of(List.of("Maria"), List.of("Rusu"), null, List.of("0040799123987"), List.of());
        var sameDocument = Traits.of(List.of("Elena"), List.of("Rusu"), null, List.of(), List.of("xb123456"));

        assertThat(features(one, samePhone, SMALL_AGENCY)).isEmpty();
        assertThat(features(one, samePhoneAndName, SMALL_AGENCY)).contains(Set.of(GIVEN_NAME, PHONE));
        assertThat(features(one, sameDocument, SMALL_AGENCY)).contains(Set.of(DOCUMENT));
    }

    @Test
    void an_age_that_was_guessed_covers_a_year_to_either_side() {
        var about = new Span(LocalDate.of(1986, 1, 1), LocalDate.of(1988, 12, 31));
        var guessed = Traits.of(List.of("Maria"), List.of("Popescu"), about, List.of(), List.of());

        assertThat(features(guessed, of("Maria", "Popescu", LocalDate.of(1989, 5, 1)), SMALL_AGENCY))
                .contains(Set.of(GIVEN_NAME, FAMILY_NAME, BIRTH_DATE_ALIKE));
        assertThat(features(guessed, of("Maria", "Popescu", LocalDate.of(1992, 5, 1)), SMALL_AGENCY))
                .isEmpty();
    }

    private static Traits of(String given, String family, @Nullable LocalDate born) {
        var birth = born == null ? null : new Span(born, born);
        return Traits.of(List.of(given), List.of(family), birth, List.of(), List.of());
    }

    private static Optional<Set<Feature>> features(Traits one, Traits other, Rarity rarity) {
        var there = Comparison.of(one, other, rarity).map(Comparison::features);
        assertThat(Comparison.of(other, one, rarity).map(Comparison::features)).isEqualTo(there);
        return there;
    }
}
