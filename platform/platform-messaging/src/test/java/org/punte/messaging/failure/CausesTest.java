package org.punte.messaging.failure;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CausesTest {
    @ParameterizedTest
    @ValueSource(strings = {"08006", "57P01", "53300"})
    void a_database_that_is_away_is_no_fault_of_the_event(String state) {
        assertThat(Causes.databaseIsAway(new IllegalStateException(new SQLException("", state))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "42P01", "22001"})
    void a_statement_that_is_refused_is(String state) {
        assertThat(Causes.databaseIsAway(new SQLException("", state))).isFalse();
    }

    @Test
    void an_empty_pool_counts_as_away() {
        assertThat(Causes.databaseIsAway(new SQLException("Sorry, acquisition timeout!")))
                .isTrue();
    }

    @Test
    void a_failure_is_named_without_its_words() {
        var failure = new IllegalStateException("Failing row contains (Crăciunescu)", new SQLException("Crăciunescu"));

        assertThat(Causes.named(failure)).isEqualTo("IllegalStateException <- SQLException");
    }
}
