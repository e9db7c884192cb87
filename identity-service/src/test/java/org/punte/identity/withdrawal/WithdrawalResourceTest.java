package org.punte.identity.withdrawal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.People.desk;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.punte.identity.Network;
import org.punte.identity.Story;
import org.punte.testing.Account;
import org.punte.testing.OutboxProbe;
import org.punte.testing.TestClock;

@QuarkusTest
class WithdrawalResourceTest {
    @Inject
    TestClock clock;

    private final Account worker = caseworker(Network.agency());
    private final UUID clinic = Network.agency();

    @AfterEach
    void back_to_real_time() {
        clock.reset();
    }

    @Test
    void the_first_withdrawal_stands_and_a_second_one_is_refused() {
        var consent = consent();

        withdraw(worker, consent)
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"))
                .body("endedAt", notNullValue());

        withdraw(worker, consent)
                .statusCode(409)
                .body("type", equalTo("/problems/consent-ended"))
                .body("current", equalTo("WITHDRAWN"));
        assertThat(OutboxProbe.types(consent)).containsExactly("consent.given.v1", "consent.ended.v1");
    }

    @Test
    void the_same_key_withdraws_once_and_hears_the_same_again() {
        var consent = consent();
        var key = UUID.randomUUID().toString();

        for (int i = 0; i < 2; i++)
            as(worker)
                    .header("Idempotency-Key", key)
                    .body(Story.changingMind())
                    .post("/v1/consents/{id}/withdrawal", consent)
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("WITHDRAWN"));

        assertThat(OutboxProbe.types(consent)).containsExactly("consent.given.v1", "consent.ended.v1");
    }

    @Test
    void only_the_assigned_worker_records_it() {
        var consent = consent();

        for (var other : List.of(caseworker(worker.agency()), caseworker(clinic)))
            withdraw(other, consent).statusCode(404).body("type", equalTo("/problems/consent-not-found"));
        withdraw(desk(worker.agency()), consent).statusCode(403);
        withdraw(worker, UUID.randomUUID()).statusCode(404);
    }

    @Test
    void what_expired_cannot_be_withdrawn_any_more() {
        var consent = consent();

        clock.advance(Duration.ofDays(31));

        withdraw(worker, consent).statusCode(409).body("current", equalTo("EXPIRED"));
    }

    private UUID consent() {
        return Story.agreed(worker, Story.registered(worker), clinic, "IDENTITY");
    }

    private static ValidatableResponse withdraw(Account by, UUID consent) {
        return as(by).body(Story.changingMind())
                .post("/v1/consents/{id}/withdrawal", consent)
                .then();
    }
}
