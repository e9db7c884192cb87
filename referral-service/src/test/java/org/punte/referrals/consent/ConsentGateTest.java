package org.punte.referrals.consent;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.punte.referrals.Refer.body;
import static org.punte.referrals.Refer.workers;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.punte.referrals.Rows;
import org.punte.testing.Account;
import org.punte.testing.TestClock;

@QuarkusTest
class ConsentGateTest {
    private final Account shelter = caseworker(agency());
    private final Account clinic = caseworker(agency());
    private final UUID person = UUID.randomUUID();

    @Inject
    TestClock clock;

    @ConfigProperty(name = "quarkus.rest-client.identity.url")
    String identity;

    @BeforeEach
    void the_sender_works_with_the_person() {
        Rows.works(person, shelter);
    }

    @Test
    void a_consent_for_somebody_else_opens_nothing() {
        refuses(Rows.consent(UUID.randomUUID(), shelter.agency(), clinic.agency()));
        refuses(Rows.consent(person, shelter.agency(), agency()));
        refuses(Rows.consent(person, agency(), clinic.agency()));
        refuses(Rows.consent(person, shelter.agency(), clinic.agency(), LocalDate.of(2020, 1, 1)));
    }

    @Test
    void a_consent_not_heard_of_is_asked_about_with_the_askers_token() {
        var consent = UUID.randomUUID();
        identityAnswers(consent, "200 " + consent(consent, "GIVEN", clinic.agency()));

        send(consent).statusCode(201);
    }

    @Test
    void what_identity_service_does_not_know_or_has_ended_opens_nothing() {
        var withdrawn = UUID.randomUUID();
        identityAnswers(withdrawn, "200 " + consent(withdrawn, "WITHDRAWN", clinic.agency()));
        var another = UUID.randomUUID();
        identityAnswers(another, "200 " + consent(another, "GIVEN", agency()));

        refuses(withdrawn);
        refuses(another);
        refuses(UUID.randomUUID());
    }

    /** Its answer would come sooner than the one about a consent that nobody knows. */
    @Test
    void another_agencys_consent_is_asked_about_as_one_that_was_not_heard_of() {
        var foreign = Rows.consent(person, agency(), clinic.agency());
        identityAnswers(foreign, "503 {}");

        send(foreign).statusCode(503).body("type", equalTo("/problems/consent-not-verifiable"));
    }

    @Test
    void nothing_is_sent_while_identity_service_is_away() {
        var consent = UUID.randomUUID();
        identityAnswers(consent, "503 {}");

        send(consent)
                .statusCode(503)
                .header("Retry-After", notNullValue())
                .body("type", equalTo("/problems/consent-not-verifiable"));
    }

    @Test
    void a_consent_that_ran_out_meanwhile_opens_nothing() {
        var tomorrow = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(1);
        var consent = Rows.consent(person, shelter.agency(), clinic.agency(), tomorrow);
        String id = send(consent).statusCode(201).extract().path("id");

        clock.advance(Duration.ofDays(3));
        try {
            as(clinic)
                    .body(workers(clinic))
                    .post("/v1/referrals/{id}/acceptance", id)
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("/problems/consent-missing"));
        } finally {
            clock.reset();
        }
    }

    private void refuses(UUID consent) {
        send(consent).statusCode(409).body("type", equalTo("/problems/consent-missing"));
    }

    private ValidatableResponse send(UUID consent) {
        return as(shelter)
                .body(body(person, clinic.agency(), consent))
                .post("/v1/referrals")
                .then();
    }

    private void identityAnswers(UUID consent, String answer) {
        given().body(answer).put(identity + "/v1/consents/" + consent).then().statusCode(204);
    }

    private String consent(UUID consent, String state, UUID receiver) {
        return """
                {"id": "%s", "person": "%s", "receiver": "%s", "purpose": "SHARE_WITH_AGENCY", "categories": ["IDENTITY"],
                 "basis": "CONSENT", "until": "2100-01-01", "state": "%s", "givenAt": "2026-03-03T21:00:00Z", "version": 0}
                """.formatted(consent, person, receiver, state);
    }
}
