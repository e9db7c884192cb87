package org.punte.identity.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.punte.identity.person.PersonProblem.MINOR_NOT_YET_SUPPORTED;
import static org.punte.web.problem.CommonProblem.INVALID_INPUT;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.punte.identity.date.FuzzyDate;
import org.punte.identity.date.Precision;
import org.punte.web.problem.ProblemType;
import org.punte.web.problem.Rejection;

class MajorityTest {
    /** Half past midnight in Bucharest, still the day before in Greenwich. */
    private static final Instant NOW = Instant.parse("2026-06-14T21:30:00Z");

    @ParameterizedTest
    @CsvSource({"2008-06-15,", "2008-06-15,true", "1950-01-01,", ",true"})
    void an_adult_may_be_registered(@Nullable LocalDate born, @Nullable Boolean adult) {
        assertThatCode(() -> require(AgeBasis.STATED, born, adult)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"2008-06-16,", "2008-06-16,true", "1950-01-01,false", ",false", ","})
    void a_minor_or_doubt_may_not(@Nullable LocalDate born, @Nullable Boolean adult) {
        assertRefused(MINOR_NOT_YET_SUPPORTED, AgeBasis.STATED, born, adult);
    }

    @Test
    void a_disputed_age_means_child() {
        assertRefused(MINOR_NOT_YET_SUPPORTED, AgeBasis.DISPUTED, LocalDate.parse("1950-01-01"), true);
    }

    @ParameterizedTest
    @CsvSource({"2026-06-16", "1890-01-01"})
    void a_date_at_which_nobody_living_was_born_is_a_mistake(LocalDate born) {
        assertRefused(INVALID_INPUT, AgeBasis.STATED, born, null);
    }

    @Test
    void a_date_that_is_not_quite_known_counts_by_the_youngest_that_it_may_mean() {
        var year = new FuzzyDate(Precision.YEAR, LocalDate.parse("2008-01-01"), null, null);
        var age = new FuzzyDate(Precision.AGE_AT, LocalDate.parse("2026-06-01"), null, 19);

        assertThatThrownBy(() -> Majority.require(year, AgeBasis.STATED, null, NOW))
                .isInstanceOf(Rejection.class);
        assertThatCode(() -> Majority.require(age, AgeBasis.STATED, null, NOW)).doesNotThrowAnyException();
    }

    private static void assertRefused(
            ProblemType type, AgeBasis basis, @Nullable LocalDate born, @Nullable Boolean adult) {
        assertThatThrownBy(() -> require(basis, born, adult))
                .isInstanceOfSatisfying(
                        Rejection.class, refusal -> assertThat(refusal.type()).isEqualTo(type));
    }

    private static void require(AgeBasis basis, @Nullable LocalDate born, @Nullable Boolean adult) {
        Majority.require(born == null ? null : FuzzyDate.exactly(born), basis, adult, NOW);
    }
}
