package org.punte.referrals.sending;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.punte.referrals.Refer.body;
import static org.punte.referrals.Refer.drafted;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.punte.referrals.Calls;
import org.punte.testing.Account;
import org.punte.testing.TestClock;

@QuarkusTest
class NeededByTest {
    private final Account shelter = caseworker(agency());
    private final Account clinic = caseworker(agency());

    @Inject
    TestClock clock;

    @AfterEach
    void back_to_real_time() {
        clock.reset();
    }

    @Test
    void what_was_needed_by_yesterday_is_not_sent() {
        refused(send(today().minusDays(1)));
        send(today()).statusCode(201);
    }

    @Test
    void a_draft_keeps_its_day_until_it_is_sent() {
        var draft = drafted(shelter, needed(today()));
        clock.advance(Duration.ofDays(2));

        refused(as(shelter)
                .body(Map.of())
                .post("/v1/referrals/{id}/sending", draft)
                .then());
    }

    @Test
    void nobody_is_asked_whether_they_could_have_taken_somebody_yesterday() {
        var body = new HashMap<>(Calls.body(Calls.person(), clinic));
        body.put(
                "envelope",
                Map.of("ageBand", "ADULT", "neededBy", today().minusDays(1).toString()));

        refused(as(shelter).body(body).post("/v1/calls").then());

        as(clinic).get("/v1/received-calls").then().body("items", empty());
    }

    private ValidatableResponse send(LocalDate day) {
        return as(shelter).body(needed(day)).post("/v1/referrals").then();
    }

    private Map<String, Object> needed(LocalDate day) {
        var body = body(shelter, clinic.agency());
        body.put("envelope", Map.of("ageBand", "ADULT", "neededBy", day.toString()));
        return body;
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(ZoneId.of("Europe/Bucharest")));
    }

    private static void refused(ValidatableResponse answer) {
        answer.statusCode(409)
                .body("type", equalTo("/problems/date-in-the-past"))
                .body("errors.field", contains("envelope.neededBy"));
    }
}
