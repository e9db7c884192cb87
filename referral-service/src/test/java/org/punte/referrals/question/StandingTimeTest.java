package org.punte.referrals.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.punte.referrals.Refer.body;
import static org.punte.referrals.Refer.move;
import static org.punte.referrals.Refer.sent;
import static org.punte.referrals.Refer.workers;
import static org.punte.testing.OutboxProbe.types;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.People.supervisor;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.punte.referrals.clock.Bells;
import org.punte.testing.Account;
import org.punte.testing.TestClock;

/** While the sender owes an answer nothing is late for the receiver: not on its desk, not on the page, not in its figures. */
@QuarkusTest
class StandingTimeTest {
    private static final Map<String, Object> LANGUAGE = Map.of("question", "LANGUAGE");

    private final Account shelter = caseworker(agency());
    private final Account clinic = caseworker(agency());

    @Inject
    Bells bells;

    @Inject
    TestClock clock;

    @AfterEach
    void back_to_real_time() {
        clock.reset();
    }

    @Test
    void A4_what_waits_for_the_sender_is_not_overdue_on_the_receivers_desk() {
        var id = sent(shelter, clinic);
        var limit = answerBy(id);
        bells.after(Duration.ofHours(23), id);
        move(clinic, id, "information-request", LANGUAGE);
        clock.advance(Duration.ofHours(2));

        desk("").body("counts.overdue", equalTo(0))
                .body("items[0].overdue", equalTo(false))
                .body("items[0].dueAt", nullValue());
        desk("OVERDUE").body("items.size()", equalTo(0));
        as(clinic)
                .get("/v1/referrals/{id}", id)
                .then()
                .body("overdue", equalTo(false))
                .body("answerStandsSince", notNullValue());

        move(shelter, id, "information", Map.of("answer", "ro"));
        desk("").body("items[0].dueAt", notNullValue()).body("counts.overdue", equalTo(0));
        assertThat(answerBy(id)).isCloseTo(limit.plus(2, ChronoUnit.HOURS), within(1, ChronoUnit.MINUTES));
    }

    @Test
    void A4_a_sender_who_lets_its_time_pass_moves_the_limit_that_both_sides_read() {
        var id = sent(shelter, clinic);
        var limit = answerBy(id);
        bells.after(Duration.ofHours(23), id);
        move(clinic, id, "information-request", LANGUAGE);

        bells.after(Duration.ofHours(4).plusSeconds(1), id);

        assertThat(answerBy(id)).isCloseTo(limit.plus(4, ChronoUnit.HOURS), within(1, ChronoUnit.MINUTES));
        desk("").body("items[0].dueAt", equalTo(answerBy(id).toString())).body("counts.overdue", equalTo(0));
        as(shelter).get("/v1/referrals/{id}", id).then().body("overdue", equalTo(true));
        as(clinic)
                .get("/v1/referrals/{id}", id)
                .then()
                .body("overdue", equalTo(false))
                .body("answerStandsSince", nullValue());
        bells.after(Duration.between(clock.instant(), answerBy(id)).plusSeconds(1), id);
        assertThat(types(id)).contains("referral.escalated.v1");
        desk("OVERDUE").body("items.id", contains(id.toString()));
    }

    @Test
    void A4_who_answers_after_the_senders_silence_answered_in_time() {
        var first = LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Bucharest"));
        var lapsed = sent(shelter, clinic);
        var standing = sent(shelter, clinic);
        bells.after(Duration.ofHours(23), lapsed, standing);
        for (var id : new UUID[] {lapsed, standing}) move(clinic, id, "information-request", LANGUAGE);
        bells.after(Duration.ofHours(3), lapsed, standing);
        move(clinic, standing, "acceptance", workers(clinic));
        bells.after(Duration.ofHours(1).plusMinutes(30), lapsed);
        move(clinic, lapsed, "decline", Map.of("reason", "NO_CAPACITY"));

        as(supervisor(clinic.agency()))
                .queryParam("from", first.toString())
                .queryParam("until", first.plusDays(3).toString())
                .get("/v1/statistics/own")
                .then()
                .statusCode(200)
                .body("received.answered", equalTo(2))
                .body("received.answeredInTime", equalTo(2));
    }

    @Test
    void A4_in_an_emergency_a_question_stops_nothing() {
        var body = body(shelter, clinic.agency());
        body.put("urgency", "EMERGENCY");
        var id = sent(shelter, body);
        move(clinic, id, "information-request", LANGUAGE);

        clock.advance(Duration.ofMinutes(61));

        desk("").body("counts.overdue", equalTo(1));
        as(clinic).get("/v1/referrals/{id}", id).then().body("overdue", equalTo(true));
    }

    private ValidatableResponse desk(String view) {
        var request = as(clinic);
        if (!view.isEmpty()) request.queryParam("view", view);
        return request.get("/v1/desk").then().statusCode(200);
    }

    private Instant answerBy(UUID id) {
        return Instant.parse(
                as(clinic).get("/v1/referrals/{id}", id).then().extract().path("answerBy"));
    }
}
