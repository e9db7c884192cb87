package org.punte.referrals.cooperation;

import static org.hamcrest.Matchers.equalTo;
import static org.punte.referrals.Refer.body;
import static org.punte.referrals.Refer.drafted;
import static org.punte.referrals.Refer.sent;
import static org.punte.referrals.Refer.workers;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.People.supervisor;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.punte.referrals.NetworkNews;
import org.punte.testing.Account;

@QuarkusTest
class CooperationTest {
    private final Account shelter = caseworker(agency());
    private final Account clinic = caseworker(agency());

    @Inject
    NetworkNews news;

    @ParameterizedTest
    @ValueSource(strings = {"SUSPENDED", "CLOSING", "DEACTIVATED", "A_WORD_OF_TOMORROW"})
    void nothing_is_sent_to_an_agency_that_does_not_receive(String status) {
        var draft = drafted(shelter, clinic);
        news.agency(clinic.agency(), 1, status);

        send(shelter, clinic).statusCode(409).body("type", equalTo("/problems/receiver-not-active"));
        as(shelter)
                .body(Map.of())
                .post("/v1/referrals/{id}/sending", draft)
                .then()
                .statusCode(409);
    }

    @Test
    void an_agency_that_comes_back_receives_again() {
        news.agency(clinic.agency(), 1, "SUSPENDED");
        send(shelter, clinic).statusCode(409);

        news.agency(clinic.agency(), 2, "ACTIVE");

        send(shelter, clinic).statusCode(201);
    }

    @Test
    void on_probation_it_receives_from_its_sponsors_only() {
        var sponsor = caseworker(agency());
        news.agency(clinic.agency(), 1, "PROBATION", sponsor.agency());

        send(sponsor, clinic).statusCode(201);
        send(shelter, clinic).statusCode(409).body("type", equalTo("/problems/receiver-on-probation"));
    }

    @Test
    void on_probation_it_sends_to_its_sponsors_only() {
        var sponsor = caseworker(agency());
        news.agency(shelter.agency(), 1, "PROBATION", sponsor.agency());

        send(shelter, sponsor).statusCode(201);
        send(shelter, clinic).statusCode(409).body("type", equalTo("/problems/agency-on-probation"));
    }

    @Test
    void a_suspended_agency_neither_sends_nor_accepts() {
        var waiting = sent(clinic, shelter);
        news.agency(shelter.agency(), 1, "SUSPENDED");

        send(shelter, clinic).statusCode(409).body("type", equalTo("/problems/agency-suspended"));
        accept(shelter, waiting).statusCode(409).body("type", equalTo("/problems/agency-suspended"));
    }

    @Test
    void what_a_suspended_agency_has_sent_is_frozen_until_it_is_back() {
        var waiting = sent(shelter, clinic);
        news.agency(shelter.agency(), 1, "SUSPENDED");
        accept(clinic, waiting).statusCode(409).body("type", equalTo("/problems/sender-not-active"));

        news.agency(shelter.agency(), 2, "ACTIVE");

        accept(clinic, waiting).statusCode(200);
    }

    @Test
    void from_a_closing_agency_only_supervisors_send() {
        news.agency(shelter.agency(), 1, "CLOSING");

        send(shelter, clinic).statusCode(409).body("type", equalTo("/problems/agency-closing"));
        send(supervisor(shelter.agency()), clinic).statusCode(201);
    }

    private static ValidatableResponse send(Account from, Account to) {
        return as(from).body(body(from, to.agency())).post("/v1/referrals").then();
    }

    private static ValidatableResponse accept(Account account, Object referral) {
        return as(account)
                .body(workers(account))
                .post("/v1/referrals/{id}/acceptance", referral)
                .then();
    }
}
