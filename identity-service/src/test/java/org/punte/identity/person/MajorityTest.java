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
import org.punte.web.problem.ProblemType;
import org.punte.web.problem.Rejection;

class MajorityTest {
    /** Half past midnight in Bucharest, still the day before in Greenwich. */
    private static final Instant NOW = Instant.parse("2026-06-14T21:30:00Z");

    @ParameterizedTest
    @CsvSource({"2008-06-15,", "2008-06-15,true", "1950-01-01,", ",true"})
    void an_adult_may_be_registered(@Nullable LocalDate born, @Nullable Boolean adult) {
        assertThatCode(() -> Majority.require(told(AgeBasis.STATED, born, adult), NOW))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"2008-06-16,", "2008-06-16,true", "1950-01-01,false", ",false", ","})
    void a_minor_or_doubt_may_not(@Nullable LocalDate born, @Nullable Boolean adult) {
        assertRefused(MINOR_NOT_YET_SUPPORTED, told(AgeBasis.STATED, born, adult));
    }

    @Test
    void a_disputed_age_means_child() {
        assertRefused(MINOR_NOT_YET_SUPPORTED, told(AgeBasis.DISPUTED, LocalDate.parse("1950-01-01"), true));
    }

    @ParameterizedTest
    @CsvSource({"2026-06-16", "1890-01-01"})
    void a_date_at_which_nobody_living_was_born_is_a_mistake(LocalDate born) {
        assertRefused(INVALID_INPUT, told(AgeBasis.STATED, born, null));
    }

    private static void assertRefused(ProblemType type, RegisterPerson told) {
        assertThatThrownBy(() -> Majority.require(told, NOW))
                .isInstanceOfSatisfying(
                        Rejection.class, refusal -> assertThat(refusal.type()).isEqualTo(type));
    }

    private static RegisterPerson told(AgeBasis basis, @Nullable LocalDate born, @Nullable Boolean adult) {
        return new RegisterPerson(null, null, null, born, basis, adult, null, null, null, null);
    }
}
