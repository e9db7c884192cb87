package org.punte.referrals.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.equalTo;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.punte.referrals.Rows;
import org.punte.testing.Account;
import org.punte.testing.Databases;
import org.punte.testing.TestClock;

@QuarkusTest
class BudgetTest {
    private final Account worker = caseworker(agency());

    @Inject
    TestClock clock;

    @Test
    void a_worker_who_asked_enough_today_asks_again_tomorrow() {
        as(worker).get("/v1/services").then().statusCode(200);
        Rows.spent(worker, 999);
        as(worker).get("/v1/services").then().statusCode(200);

        var refused = as(worker)
                .get("/v1/services")
                .then()
                .statusCode(429)
                .body("type", equalTo("/problems/daily-budget-spent"))
                .body("budget", equalTo("DIRECTORY"))
                .extract();
        var tomorrow = Instant.parse(refused.path("detail").toString().replace("Again from ", ""));
        assertThat(clock.instant().plusSeconds(Long.parseLong(refused.header("Retry-After"))))
                .isCloseTo(tomorrow, within(5, ChronoUnit.SECONDS));

        clock.advance(Duration.ofDays(1));
        try {
            as(worker).get("/v1/services").then().statusCode(200);
        } finally {
            clock.reset();
        }
    }

    @Test
    void a_colleague_has_a_budget_of_her_own() {
        as(worker).get("/v1/services").then().statusCode(200);
        Rows.spent(worker, 1000);

        as(caseworker(worker.agency())).get("/v1/services").then().statusCode(200);
    }

    @Test
    void what_a_colleague_who_has_left_used_up_is_forgotten_too() throws SQLException {
        var gone = caseworker(worker.agency());
        as(gone).get("/v1/services").then().statusCode(200);
        clock.advance(Duration.ofDays(1));
        try {
            as(worker).get("/v1/services").then().statusCode(200);
        } finally {
            clock.reset();
        }

        try (var everything = Databases.everything();
                var query = everything.prepareStatement("select from daily_use where account = ?")) {
            query.setObject(1, gone.id());
            assertThat(query.executeQuery().next()).isFalse();
        }
    }
}
