package org.punte.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusalsTest {
    @Test
    void a_refusal_is_found_however_deep_it_was_wrapped() {
        var refusal = CommonProblem.STALE.because("Changed");

        var found = Refusals.in(new IllegalStateException(new RuntimeException(refusal)));

        assertThat(found).containsSame(refusal);
    }

    @Test
    void a_version_conflict_at_commit_means_overtaken() {
        var found = Refusals.in(new RuntimeException(new OptimisticLockException()));

        assertThat(found.map(Rejection::type)).contains(CommonProblem.OVERTAKEN);
    }

    @ParameterizedTest
    @CsvSource({
        "40001,OVERTAKEN",
        "23505,OVERTAKEN",
        "55P03,OVERLOADED",
        "57014,OVERLOADED",
        "08006,UNAVAILABLE",
        "57P01,UNAVAILABLE"
    })
    void the_database_says_by_its_code_what_the_client_may_do(String state, CommonProblem problem) {
        var found = Refusals.in(new RuntimeException(new SQLException("text", state)));

        assertThat(found.map(Rejection::type)).contains(problem);
    }

    @Test
    void everything_else_is_a_fault_of_ours() {
        assertThat(Refusals.in(new SQLException("syntax", "42601"))).isEmpty();
        assertThat(Refusals.in(new NullPointerException())).isEmpty();
        assertThat(Refusals.in(null)).isEmpty();
    }
}
