package org.punte.cases.cooperation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever tells the rules may have a clock that somebody puts back: the version goes on all the same. */
@QuarkusTest
class RulesByVersionTest {
    @Inject
    AgreementRepository agreements;

    @BeforeEach
    void begin() {
        QuarkusTransaction.begin();
    }

    @AfterEach
    void the_rules_of_other_tests_stay() {
        QuarkusTransaction.rollback();
    }

    @Test
    void the_later_version_counts_in_whatever_order_they_come() {
        agreements.require(true, 1_000);

        agreements.require(false, 999);

        assertThat(agreements.required()).isTrue();
    }
}
