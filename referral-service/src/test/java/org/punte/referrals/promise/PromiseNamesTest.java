package org.punte.referrals.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.People.vaultClosed;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.punte.referrals.AskedFilter;
import org.punte.referrals.Calls;
import org.punte.referrals.NetworkNews;
import org.punte.testing.Account;

/** Who answered is read by both sides before anybody has accepted: it is held against what the person is called. */
@QuarkusTest
class PromiseNamesTest {
    private final Account shelter = caseworker(agency());
    private final Account clinic = caseworker(agency());
    private final Rung rung = new Rung(shelter, clinic);
    private UUID referral;
    private UUID person;

    @Inject
    NetworkNews news;

    @BeforeEach
    void somebody_was_rung() {
        rung.known(news);
        referral = rung.emergency();
        person = UUID.fromString(
                as(shelter).get("/v1/referrals/{id}", referral).then().extract().path("person"));
    }

    @Test
    void safety9_safety21_who_answered_does_not_say_who_the_person_is() {
        Calls.identityFinds(person, "200 {\"found\": [\"NAME\"]}");

        rung.says(referral, Rung.call())
                .statusCode(409)
                .body("type", equalTo("/problems/answer-names-the-person"))
                .body("found", contains("NAME"));

        calls().body("items", empty());
        assertThat(AskedFilter.inTransaction(person + "/mentions")).containsExactly(false);
    }

    @Test
    void safety21_a_colleague_of_the_receiver_is_named() {
        Calls.identityFinds(person, "200 {\"found\": []}");

        rung.says(referral, Rung.call()).statusCode(200);

        calls().body("items.answeredBy", contains("The night desk"));
    }

    @Test
    void nothing_is_kept_that_could_not_be_looked_at() {
        Calls.identityFinds(person, "500 {}");

        rung.says(referral, Rung.call()).statusCode(503).body("type", equalTo("/problems/answer-not-checkable"));

        calls().body("items", empty());
    }

    @Test
    void whoever_does_not_work_with_the_person_is_told_nothing_and_may_have_rung_all_the_same() {
        Calls.identityFinds(person, "404 {}");

        rung.says(referral, Rung.call()).statusCode(200);

        calls().body("items.answeredBy", contains("The night desk"));
    }

    @Test
    void safety9_whose_vault_is_closed_types_nothing_that_nobody_can_look_at() {
        Calls.identityFinds(person, "403 {}");
        var renewed = vaultClosed(caseworker(shelter.agency()));

        new Rung(renewed, clinic)
                .says(referral, Rung.call())
                .statusCode(503)
                .body("type", equalTo("/problems/answer-not-checkable"));

        calls().body("items", empty());
    }

    private ValidatableResponse calls() {
        return as(clinic).get("/v1/referrals/{id}/promises", referral).then().statusCode(200);
    }
}
