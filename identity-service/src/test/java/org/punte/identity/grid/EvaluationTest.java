package org.punte.identity.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.punte.identity.grid.Given.ADULT;
import static org.punte.identity.grid.Given.CHILD;
import static org.punte.identity.grid.Given.by;
import static org.punte.identity.grid.Given.positive;
import static org.punte.identity.grid.Given.yes;
import static org.punte.identity.indicator.DimensionName.COERCION_DESTINATION;
import static org.punte.identity.indicator.DimensionName.COERCIVE_RECRUITMENT;
import static org.punte.identity.indicator.DimensionName.DECEPTIVE_RECRUITMENT;
import static org.punte.identity.indicator.DimensionName.VULNERABILITY_DESTINATION;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.punte.identity.code.Answer;
import org.punte.identity.grid.SheetResult.Note;

/** The vectors of the field guide, 5.2. */
class EvaluationTest {
    private static final String[] DIM1 = {"DR_NATURE_OF_JOB", "DR_WAGES"};
    private static final String[] DIM4 = {"EX_EXCESSIVE_HOURS", "EX_LOW_PAY"};
    private static final String[] DIM5 = {"CD_DOCUMENTS_TAKEN", "CD_DEBT_BONDAGE"};

    @Test
    void the_shipped_weights_are_as_many_as_the_guide_counts() {
        assertThat(Given.SET.dimensions().stream().map(d -> d.indicators().size()))
                .containsExactly(10, 10, 16, 9, 15, 7);
        assertThat(Given.all().stream().filter(i -> i.weight(ADULT).isPresent()))
                .hasSize(67);
        assertThat(Given.all().stream().filter(i -> i.weight(CHILD).isPresent()))
                .hasSize(65);
    }

    @Test
    void a_dimension_is_positive_by_the_rules_a_to_d() {
        assertThat(positive(ADULT, DECEPTIVE_RECRUITMENT, "DR_NATURE_OF_JOB")).isFalse();
        assertThat(positive(ADULT, DECEPTIVE_RECRUITMENT, "DR_NATURE_OF_JOB", "DR_WAGES"))
                .isTrue();
        assertThat(positive(ADULT, DECEPTIVE_RECRUITMENT, "DR_WAGES", "DR_HOUSING"))
                .isFalse();
        assertThat(positive(ADULT, DECEPTIVE_RECRUITMENT, "DR_WAGES", "DR_HOUSING", "DR_EDUCATION"))
                .isTrue();
        assertThat(positive(ADULT, DECEPTIVE_RECRUITMENT, "DR_WAGES", "DR_HOUSING", "DR_WORK_CONDITIONS"))
                .isTrue();
        assertThat(positive(ADULT, COERCIVE_RECRUITMENT, "CR_VIOLENCE")).isFalse();
        assertThat(positive(ADULT, COERCION_DESTINATION, DIM5)).isTrue();
        assertThat(positive(ADULT, VULNERABILITY_DESTINATION, "VD_PAST_DIFFICULTIES", "VD_PERSONAL_CHARACTERISTICS"))
                .isFalse();
    }

    @Test
    void of_a_child_the_same_signs_weigh_more_and_still_need_a_third() {
        assertThat(positive(CHILD, VULNERABILITY_DESTINATION, "VD_PAST_DIFFICULTIES", "VD_PERSONAL_CHARACTERISTICS"))
                .isFalse();
        assertThat(positive(
                        CHILD,
                        VULNERABILITY_DESTINATION,
                        "VD_PAST_DIFFICULTIES",
                        "VD_PERSONAL_CHARACTERISTICS",
                        "VD_ECONOMIC"))
                .isTrue();
    }

    @Test
    void each_dimension_says_which_signs_and_which_rule() {
        var first = by(ADULT, true)
                .of(yes(Answer.NO, "DR_NATURE_OF_JOB", "DR_WAGES"))
                .dimensions()
                .get(0);

        assertThat(first.rule()).isEqualTo(Counts.Rule.STRONG_AND_OTHER);
        assertThat(first.signs()).containsExactly("DR_NATURE_OF_JOB", "DR_WAGES");
        assertThat(first.open()).isEmpty();
    }

    @Test
    void means_exploitation_and_coercion_together_indicate() {
        var result = by(ADULT, true).of(yes(Answer.NO, joined(DIM1, DIM4, DIM5)));

        assertThat(result.outcome()).isEqualTo(Outcome.INDICATES);
    }

    @Test
    void deceived_and_exploited_without_pressure_at_the_destination_is_possible() {
        var result = by(ADULT, true).of(yes(Answer.NO, joined(DIM1, DIM4)));

        assertThat(result.outcome()).isEqualTo(Outcome.POSSIBLE);
        assertThat(result.notes()).contains(Note.DECEIVED_AND_EXPLOITED);
    }

    @Test
    void exploitation_alone_is_a_case_for_labour_rights() {
        var result = by(ADULT, true).of(yes(Answer.NO, DIM4));

        assertThat(result.outcome()).isEqualTo(Outcome.POSSIBLE);
        assertThat(result.notes()).contains(Note.EXPLOITATION_ONLY);
    }

    @Test
    void read_strictly_vulnerability_stands_in_for_nothing() {
        var signs = joined(DIM4, new String[] {"VR_ECONOMIC", "VR_AUTHORITIES", "VR_CONTROL"}, new String[] {
            "VD_DEPENDENCY", "VD_UNKNOWN_AREA", "VD_ECONOMIC"
        });

        assertThat(by(ADULT, true).of(yes(Answer.NO, signs)).outcome()).isEqualTo(Outcome.INDICATES);
        assertThat(by(ADULT, false).of(yes(Answer.NO, signs)).outcome()).isEqualTo(Outcome.POSSIBLE);
    }

    @Test
    void a_child_needs_no_means() {
        var result = by(CHILD, true).of(yes(Answer.NO, DIM4));

        assertThat(result.outcome()).isEqualTo(Outcome.INDICATES);
        assertThat(result.notes()).contains(Note.CHILD_NEEDS_NO_MEANS);
    }

    @Test
    void of_a_child_somebody_has_to_have_acted() {
        var answers = new Answers(yes(Answer.NO, DIM4).answers(), Answer.UNKNOWN);

        var result = by(CHILD, true).of(answers);

        assertThat(result.outcome()).isEqualTo(Outcome.POSSIBLE);
        assertThat(result.notes()).contains(Note.ACT_NOT_KNOWN, Note.OPEN_ANSWERS_COULD_INDICATE);
    }

    @ParameterizedTest
    @EnumSource(names = {"UNKNOWN", "NOT_ASKED", "DECLINED_TO_ANSWER"})
    void A28_silence_never_says_that_nothing_is_there(Answer silence) {
        assertThat(by(ADULT, true).of(yes(silence)).outcome()).isEqualTo(Outcome.INSUFFICIENT_INFORMATION);
        assertThat(by(ADULT, true).of(new Answers(Map.of(), Answer.NOT_ASKED)).outcome())
                .isEqualTo(Outcome.INSUFFICIENT_INFORMATION);
    }

    @Test
    void only_a_no_to_what_could_turn_it_says_that_nothing_is_indicated() {
        assertThat(by(ADULT, true).of(yes(Answer.NO)).outcome()).isEqualTo(Outcome.NOT_INDICATED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ADULT_SEXUAL", "CHILD_SEXUAL"})
    void a_profile_without_its_weights_says_nothing_whatever_is_answered(String profile) {
        for (var answer : Answer.values()) {
            var result = by(profile, true).of(yes(answer));

            assertThat(result.outcome()).isEqualTo(Outcome.INSUFFICIENT_INFORMATION);
            assertThat(result.notes()).contains(Note.PROFILE_NOT_COMPLETE, Note.PROFILE_NOT_VERIFIED);
            assertThat(result.dimensions()).noneMatch(DimensionResult::positive);
        }
    }

    private static String[] joined(String[]... signs) {
        return java.util.Arrays.stream(signs).flatMap(java.util.Arrays::stream).toArray(String[]::new);
    }
}
