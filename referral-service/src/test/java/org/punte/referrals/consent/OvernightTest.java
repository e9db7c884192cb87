package org.punte.referrals.consent;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.punte.referrals.Refer.body;
import static org.punte.referrals.Refer.sent;
import static org.punte.referrals.Refer.workers;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.reactive.messaging.memory.InMemoryConnector;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.punte.referrals.Rows;
import org.punte.testing.Account;
import org.punte.testing.TestClock;

/** This service's part of two nights: a consent runs out, and somebody cannot consent at all. */
@QuarkusTest
class OvernightTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Bucharest");

    private final Account shelter = caseworker(agency());
    private final Account clinic = caseworker(agency());
    private final UUID person = UUID.randomUUID();

    @Inject
    TestClock clock;

    @Inject
    @Any
    InMemoryConnector connector;

    @AfterEach
    void real_time() {
        clock.reset();
    }

    @Test
    void A11_the_night_after_the_last_day_nothing_begins_and_no_note_opens_although_nobody_told() {
        var waiting = sent(shelter, noted(lastDay()));
        var accepted = sent(shelter, noted(lastDay()));
        as(clinic)
                .body(workers(clinic))
                .post("/v1/referrals/{id}/acceptance", accepted)
                .then()
                .statusCode(200);
        Rows.grant(accepted, clinic);
        shows(accepted).body("note", equalTo("Somebody waits at the door"));

        var third = lastDay();
        var midnight = LocalDate.ofInstant(clock.instant(), ZONE)
                .plusDays(1)
                .atStartOfDay(ZONE)
                .toInstant();

        // time runs on: the last minute is long enough for what is asked in it
        until(midnight.minusSeconds(60));
        shows(accepted).body("note", equalTo("Somebody waits at the door"));
        sent(shelter, body(person, clinic.agency(), third));
        until(midnight.plusSeconds(1));

        shows(accepted).body("note", nullValue());
        as(clinic)
                .body(workers(clinic))
                .post("/v1/referrals/{id}/acceptance", waiting)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/consent-missing"));
        as(shelter)
                .body(body(person, clinic.agency(), third))
                .post("/v1/referrals")
                .then()
                .statusCode(409);
    }

    @Test
    void A12_where_nobody_could_consent_the_referral_goes_out_and_the_receiver_is_not_told_on_what_basis() {
        var basis = UUID.randomUUID();
        Rows.works(person, shelter);
        connector.source("identity-events").send("""
                {"specversion": "1.0", "id": "%s", "source": "/punte/identity-service", "type": "consent.given.v1",
                 "time": "2026-03-03T21:00:00Z", "subject": "%s", "version": 0,
                 "data": {"person": "%s", "owner": "%s", "receiver": "%s", "basis": "VITAL_INTEREST", "categories": ["IDENTITY"],
                          "until": "2100-01-01"}}""".formatted(
                        UUID.randomUUID(), basis, person, shelter.agency(), clinic.agency()));

        await().atMost(10, SECONDS)
                .untilAsserted(() -> as(shelter)
                        .body(body(person, clinic.agency(), basis))
                        .post("/v1/referrals")
                        .then()
                        .statusCode(201));

        as(clinic)
                .get("/v1/referrals/received")
                .then()
                .body("items[0].status", equalTo("SENT"))
                .body(not(containsString("VITAL_INTEREST")), not(containsString(basis.toString())));
    }

    private void until(Instant moment) {
        clock.advance(Duration.between(clock.instant(), moment));
    }

    /** A consent whose last day is today. */
    private UUID lastDay() {
        var today = LocalDate.ofInstant(clock.instant(), ZONE);
        return Rows.consent(person, shelter.agency(), clinic.agency(), today);
    }

    private java.util.Map<String, Object> noted(UUID consent) {
        var asked = body(person, clinic.agency(), consent);
        asked.put("note", "Somebody waits at the door");
        return asked;
    }

    private io.restassured.response.ValidatableResponse shows(UUID id) {
        return as(clinic).get("/v1/referrals/{id}", id).then().statusCode(200);
    }
}
