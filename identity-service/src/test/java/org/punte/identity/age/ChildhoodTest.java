package org.punte.identity.age;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.punte.identity.date.FuzzyDate;
import org.punte.identity.date.Precision;
import org.punte.identity.date.Span;
import org.punte.web.problem.FieldError;
import org.punte.web.problem.Rejection;

class ChildhoodTest {
    /** Half past midnight in Bucharest, still the day before in Greenwich. */
    private static final Instant NOW = Instant.parse("2026-06-14T21:30:00Z");

    @ParameterizedTest
    @CsvSource({"2008-06-15,", "2008-06-15,true", "1950-01-01,", ",true"})
    void eighteen_by_the_calendar_of_bucharest_is_an_adult(@Nullable LocalDate born, @Nullable Boolean adult) {
        assertThat(Childhood.treatedAsChild(on(born), adult, false, NOW)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2008-06-16,", "2008-06-16,true", "1950-01-01,false", ",false", ","})
    void under_age_and_unknown_is_a_child(@Nullable LocalDate born, @Nullable Boolean adult) {
        assertThat(Childhood.treatedAsChild(on(born), adult, false, NOW)).isTrue();
    }

    @Test
    void a_disputed_age_means_child_whatever_was_said() {
        assertThat(Childhood.treatedAsChild(on(LocalDate.parse("1950-01-01")), true, true, NOW))
                .isTrue();
    }

    @Test
    void a_span_that_allows_a_child_means_child() {
        assertThat(Childhood.treatedAsChild(of(Precision.YEAR, "2007-01-01"), true, false, NOW))
                .isFalse();
        assertThat(Childhood.treatedAsChild(of(Precision.YEAR, "2008-01-01"), true, false, NOW))
                .isTrue();
        assertThat(Childhood.treatedAsChild(of(Precision.MONTH, "2008-06-01"), null, false, NOW))
                .isTrue();
    }

    @Test
    void somebody_born_on_a_leap_day_is_of_age_on_the_last_of_february() {
        assertThat(Childhood.majority(on(LocalDate.parse("2008-02-29")))).isEqualTo(LocalDate.parse("2026-02-28"));
    }

    @ParameterizedTest
    @CsvSource({"2026-06-16", "1890-01-01"})
    void a_date_at_which_nobody_living_was_born_is_a_mistake(LocalDate born) {
        assertThatThrownBy(() -> Childhood.requirePossible(on(born), "birthDate", NOW))
                .isInstanceOfSatisfying(
                        Rejection.class,
                        refused -> assertThat(refused.errors())
                                .extracting(FieldError::field)
                                .containsExactly("birthDate"));
    }

    private static @Nullable Span on(@Nullable LocalDate day) {
        return day == null ? null : new Span(day, day);
    }

    private static Span of(Precision precision, String from) {
        return new FuzzyDate(precision, LocalDate.parse(from), null, null).ofBirth("birth");
    }
}
