package org.punte.referrals.question;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.punte.referrals.Refer.body;
import static org.punte.referrals.Refer.move;
import static org.punte.referrals.Refer.sent;
import static org.punte.testing.OutboxProbe.types;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.People.desk;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.punte.testing.Account;
import org.punte.testing.Canaries;
import org.punte.testing.Databases;
import org.punte.testing.TestClock;

@QuarkusTest
class QuestionTest {
    private final Account shelter = caseworker(agency());
    private final Account clinic = desk(agency());

    @Inject
    TestClock clock;

    @ConfigProperty(name = "quarkus.rest-client.identity.url")
    String identity;

    @AfterEach
    void back_to_real_time() {
        clock.reset();
    }

    @Test
    void A4_a_question_stops_the_clock_and_an_answer_resumes_it_with_the_remaining_time() {
        var id = sent(shelter, clinic);
        var before = answerBy(id);
        move(clinic, id, "information-request", Map.of("question", "LANGUAGE")).body("questionDueAt", notNullValue());
        clock.advance(Duration.ofHours(3));

        move(shelter, id, "information", Map.of("answer", "ro")).body("status", equalTo("ACKNOWLEDGED"));

        assertThat(Duration.between(before, answerBy(id)))
                .isBetween(Duration.ofHours(3), Duration.ofHours(3).plusMinutes(5));
        as(clinic)
                .get("/v1/referrals/{id}/questions", id)
                .then()
                .statusCode(200)
                .body("items.question", contains("LANGUAGE"))
                .body("items.answer", contains("ro"));
        assertThat(types(id))
                .containsExactly(
                        "referral.sent.v1", "referral.information-requested.v1", "referral.information-given.v1");
    }

    @Test
    void while_the_sender_owes_an_answer_the_receiver_is_not_overdue_but_the_sender_becomes_it() {
        var id = sent(shelter, clinic);
        move(clinic, id, "information-request", Map.of("question", "ARRIVAL")).body("overdue", equalTo(false));

        clock.advance(Duration.ofHours(5));

        as(shelter).get("/v1/referrals/{id}", id).then().body("overdue", equalTo(true));
    }

    @Test
    void an_emergency_clock_never_stops() {
        var body = body(shelter, clinic.agency());
        body.put("urgency", "EMERGENCY");
        var id = sent(shelter, body);
        var before = answerBy(id);
        move(clinic, id, "information-request", Map.of("question", "LANGUAGE"));
        clock.advance(Duration.ofMinutes(20));

        move(shelter, id, "information", Map.of("answer", "UNKNOWN"));

        assertThat(answerBy(id)).isEqualTo(before);
    }

    @Test
    void two_questions_may_be_asked_and_no_third() {
        var id = sent(shelter, clinic);
        for (var question : new String[] {"LANGUAGE", "AGE_RANGE"}) {
            move(clinic, id, "information-request", Map.of("question", question));
            move(shelter, id, "information", Map.of("answer", "UNKNOWN"));
        }

        as(clinic)
                .body(Map.of("question", "ARRIVAL"))
                .post("/v1/referrals/{id}/information-request", id)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/questions-used-up"));
        as(clinic)
                .get("/v1/referrals/{id}", id)
                .then()
                .body("moves", contains("ACCEPTANCE", "WAITLISTING", "DECLINE", "REDIRECTION"));
    }

    @Test
    void only_the_codes_of_the_question_answer_it() {
        var id = asked("ACCOMPANIMENT");

        answer(id, Map.of("answer", "ro")).statusCode(409).body("type", equalTo("/problems/answer-not-fitting"));
        answer(id, Map.of()).statusCode(400);
        as(clinic)
                .body(Map.of("question", "EXPLOITATION"))
                .post("/v1/referrals/{id}/information-request", id)
                .then()
                .statusCode(400);
    }

    @Test
    void safety9_a_name_typed_where_a_code_belongs_is_not_said_again() {
        var id = asked("ACCOMPANIMENT");

        answer(id, Map.of("answer", "Zaharnicescu"))
                .statusCode(409)
                .body("detail", equalTo("This does not answer ACCOMPANIMENT"));
    }

    @Test
    void words_pass_when_identity_service_finds_nobody_in_them_and_lie_sealed() throws SQLException {
        var body = body(shelter, clinic.agency());
        identityFinds(body.get("person"), "200 {\"found\": []}");
        var id = asked(sent(shelter, body), "SPECIAL_NEEDS");

        answer(id, Map.of("words", "Rollstuhlgerechtigkeit is needed")).statusCode(200);

        as(clinic)
                .get("/v1/referrals/{id}/questions", id)
                .then()
                .body("items.words", contains("Rollstuhlgerechtigkeit is needed"));
        try (var everything = Databases.everything()) {
            Canaries.of("Rollstuhlgerechtigkeit").assertAbsentFromDatabase(everything);
        }
    }

    @Test
    void words_that_say_who_it_is_do_not_pass() {
        var body = body(shelter, clinic.agency());
        identityFinds(body.get("person"), "200 {\"found\": [\"NAME\"]}");
        var id = asked(sent(shelter, body), "SPECIAL_NEEDS");

        answer(id, Map.of("words", "Zamolxandra needs a cot"))
                .statusCode(409)
                .body("type", equalTo("/problems/answer-names-the-person"))
                .body("found", contains("NAME"));

        as(clinic)
                .get("/v1/referrals/{id}/questions", id)
                .then()
                .body("items.words", contains(nullValue()))
                .body("items.answeredAt", contains(nullValue()));
    }

    @Test
    void without_identity_services_answer_no_words_pass() {
        var body = body(shelter, clinic.agency());
        identityFinds(body.get("person"), "503 {}");
        var id = asked(sent(shelter, body), "SPECIAL_NEEDS");
        answer(id, Map.of("words", "A cot")).statusCode(503).body("type", equalTo("/problems/answer-not-checkable"));

        identityFinds(body.get("person"), "404 {}");

        answer(id, Map.of("words", "A cot")).statusCode(409).body("type", equalTo("/problems/answer-needs-assigned"));
    }

    private UUID asked(String question) {
        return asked(sent(shelter, clinic), question);
    }

    private UUID asked(UUID id, String question) {
        move(clinic, id, "information-request", Map.of("question", question));
        return id;
    }

    private ValidatableResponse answer(UUID id, Map<String, ?> answer) {
        return as(shelter)
                .body(answer)
                .post("/v1/referrals/{id}/information", id)
                .then();
    }

    private Instant answerBy(UUID id) {
        return Instant.parse(
                as(clinic).get("/v1/referrals/{id}", id).then().extract().path("answerBy"));
    }

    private void identityFinds(Object person, String answer) {
        given().body(answer)
                .put(identity + "/v1/persons/" + person + "/mentions")
                .then()
                .statusCode(204);
    }
}
