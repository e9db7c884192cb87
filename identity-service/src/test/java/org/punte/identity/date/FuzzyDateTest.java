package org.punte.identity.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.punte.identity.date.Precision.AGE_AT;
import static org.punte.identity.date.Precision.EXACT;
import static org.punte.identity.date.Precision.MONTH;
import static org.punte.identity.date.Precision.RANGE;
import static org.punte.identity.date.Precision.YEAR;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.punte.web.problem.FieldError;
import org.punte.web.problem.Rejection;

class FuzzyDateTest {
    private static final LocalDate DAY = LocalDate.of(2004, 2, 10);

    static List<FuzzyDate> good() {
        return List.of(
                new FuzzyDate(EXACT, DAY, null, null),
                new FuzzyDate(MONTH, DAY, null, null),
                new FuzzyDate(YEAR, DAY, null, null),
                new FuzzyDate(AGE_AT, DAY, null, 17),
                new FuzzyDate(AGE_AT, null, null, 17),
                new FuzzyDate(RANGE, DAY, DAY.plusYears(1), null));
    }

    static List<FuzzyDate> bad() {
        return List.of(
                new FuzzyDate(EXACT, null, null, null),
                new FuzzyDate(EXACT, DAY, DAY, null),
                new FuzzyDate(YEAR, DAY, null, 3),
                new FuzzyDate(AGE_AT, DAY, null, null),
                new FuzzyDate(RANGE, DAY, null, null),
                new FuzzyDate(RANGE, DAY, DAY.minusDays(1), null));
    }

    @ParameterizedTest
    @MethodSource("good")
    void it_is_read_as_it_was_written(FuzzyDate date) {
        assertThat(FuzzyDate.parse(date.require("when").text())).isEqualTo(date);
    }

    @ParameterizedTest
    @MethodSource("bad")
    void what_does_not_go_together_is_refused(FuzzyDate date) {
        assertThatThrownBy(() -> date.require("when"))
                .hasMessageStartingWith("when: ")
                .isInstanceOfSatisfying(
                        Rejection.class,
                        refused -> assertThat(refused.errors())
                                .extracting(FieldError::field)
                                .containsExactly("when"));
    }

    @Test
    void a_plain_day_of_before_is_exact() {
        assertThat(FuzzyDate.parse("2004-02-10")).isEqualTo(FuzzyDate.exactly(DAY));
    }

    @Test
    void a_month_and_a_year_span_their_days() {
        assertThat(new FuzzyDate(MONTH, DAY, null, null).ofBirth("b"))
                .isEqualTo(new Span(LocalDate.of(2004, 2, 1), LocalDate.of(2004, 2, 29)));
        assertThat(new FuzzyDate(YEAR, DAY, null, null).ofBirth("b"))
                .isEqualTo(new Span(LocalDate.of(2004, 1, 1), LocalDate.of(2004, 12, 31)));
    }

    @Test
    void who_was_seventeen_on_a_day_was_born_within_one_year() {
        assertThat(new FuzzyDate(AGE_AT, LocalDate.of(2026, 5, 20), null, 17).ofBirth("b"))
                .isEqualTo(new Span(LocalDate.of(2008, 5, 21), LocalDate.of(2009, 5, 20)));
    }

    @Test
    void an_age_without_its_day_says_nothing_of_a_birth() {
        var sixteen = new FuzzyDate(AGE_AT, null, null, 16);

        assertThatThrownBy(() -> sixteen.ofBirth("birthDate")).isInstanceOf(Rejection.class);
    }

    @Test
    void it_says_nothing_when_printed() {
        assertThat(FuzzyDate.exactly(DAY).toString()).doesNotContain("2004");
    }
}
