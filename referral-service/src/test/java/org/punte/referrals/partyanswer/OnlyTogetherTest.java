package org.punte.referrals.partyanswer;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.punte.referrals.Refer.move;
import static org.punte.referrals.Refer.workers;
import static org.punte.referrals.Sisters.ONLY;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.punte.referrals.Sisters;
import org.punte.testing.Account;
import org.punte.testing.TestClock;

/** Whoever comes only together is asked about, answered, and let go of together. */
@QuarkusTest
class OnlyTogetherTest {
    private static final Map<String, Object> NO_ROOM = Map.of("reason", "NO_CAPACITY");
    private static final Map<String, Object> WRONG = Map.of("reason", "WRONG_ANSWER");
    private static final Map<String, Object> LANGUAGE = Map.of("question", "LANGUAGE");

    private final Account sender = caseworker(agency());
    private final Account shelter = caseworker(agency());
    private Sisters sisters;
    private UUID party;

    @Inject
    TestClock clock;

    @ConfigProperty(name = "quarkus.rest-client.identity.url")
    String identity;

    @BeforeEach
    void they_come() {
        clock.reset();
        sisters = new Sisters(sender, shelter.agency());
        party = sisters.sent(ONLY);
    }

    @Test
    void safety25_no_answer_is_taken_back_for_one_of_them_and_then_given_alone() {
        sisters.answer(shelter, "decline", NO_ROOM);
        var child = sisters.referral(sisters.younger);

        refused(child, "undoing", WRONG);
        as(shelter).get("/v1/referrals/{id}", child).then().body("moves", not(hasItem("ANSWER_UNDONE")));
        together(shelter, "undoing", WRONG).statusCode(200).body("moves", hasItem("ACCEPTANCE"));

        assertThat(sisters.statuses()).containsOnly("ACKNOWLEDGED");
        refused(child, "acceptance", workers(shelter));
    }

    @Test
    void safety25_the_answer_to_a_party_is_taken_back_in_its_time_or_for_nobody() {
        sisters.answer(shelter, "decline", NO_ROOM);
        as(shelter).get("/v1/parties/{id}", party).then().body("moves", contains("ANSWER_UNDONE"));

        clock.advance(Duration.ofMinutes(61));

        together(shelter, "undoing", WRONG).statusCode(409).body("type", equalTo("/problems/undoing-too-late"));
        as(shelter).get("/v1/parties/{id}", party).then().body("moves", equalTo(List.of()));
    }

    @Test
    void safety25_an_acceptance_is_taken_back_when_nobody_has_read_of_any_of_them() {
        sisters.answer(shelter, "acceptance", workers(shelter));
        identityAnswers("409 {}");
        together(shelter, "undoing", WRONG).statusCode(409).body("type", equalTo("/problems/person-was-read"));
        assertThat(sisters.statuses()).containsOnly("ACCEPTED");
        identityAnswers("200 {}");

        together(shelter, "undoing", WRONG).statusCode(200);

        assertThat(sisters.statuses()).containsOnly("ACKNOWLEDGED");
    }

    @Test
    void safety25_nobody_is_let_go_of_when_one_of_them_is_being_served() {
        sisters.answer(shelter, "acceptance", workers(shelter));
        var mother = sisters.referral(sisters.mother);
        move(shelter, mother, "start", Map.of());
        identityAnswers("200 {}");

        together(shelter, "undoing", WRONG).statusCode(409).body("type", equalTo("/problems/undoing-too-late"));

        refused(sisters.referral(sisters.younger), "undoing", WRONG);
    }

    @Test
    void safety25_A4_a_question_stops_the_clocks_of_all_and_the_answer_sets_them_going_together() {
        var child = sisters.referral(sisters.younger);
        refused(child, "information-request", LANGUAGE);

        together(shelter, "information-request", LANGUAGE)
                .statusCode(200)
                .body("moves", not(hasItem("INFORMATION_REQUEST")));

        assertThat(sisters.statuses()).containsOnly("INFORMATION_REQUESTED");
        assertThat(dueMoments()).hasSize(1);
        as(sender).get("/v1/parties/{id}", party).then().body("moves", contains("INFORMATION"));
        as(sender).get("/v1/referrals/{id}", child).then().body("moves", not(hasItem("INFORMATION")));
        as(sender)
                .body(Map.of("answer", "ro"))
                .post("/v1/referrals/{id}/information", child)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/answer-the-party"));
        together(sender, "information", Map.of("answer", "ro")).statusCode(200);
        assertThat(sisters.statuses()).containsOnly("ACKNOWLEDGED");
        for (var referral : referrals())
            as(shelter).get("/v1/referrals/{id}/questions", referral).then().body("items.answer", contains("ro"));
    }

    @Test
    void safety25_a_party_is_asked_about_as_often_as_one_is() {
        for (int time = 0; time < 2; time++) {
            sisters.answer(shelter, "information-request", LANGUAGE);
            sisters.answer(sender, "information", Map.of("answer", "UNKNOWN"));
        }

        together(shelter, "information-request", LANGUAGE)
                .statusCode(409)
                .body("type", equalTo("/problems/questions-used-up"));
        together(sender, "information", Map.of("answer", "ro"))
                .statusCode(409)
                .body("type", equalTo("/problems/party-answered"));
    }

    @Test
    void safety25_an_answer_that_names_one_of_them_is_given_for_nobody() {
        sisters.answer(shelter, "information-request", LANGUAGE);
        mentions(sisters.mother, "[]");
        mentions(sisters.elder, "[\"GIVEN_NAME\"]");
        mentions(sisters.younger, "[]");

        together(sender, "information", Map.of("words", "They speak what Ilinca speaks"))
                .statusCode(409)
                .body("type", equalTo("/problems/answer-names-the-person"));

        assertThat(sisters.statuses()).containsOnly("INFORMATION_REQUESTED");
    }

    @Test
    void another_agency_neither_asks_nor_answers_nor_takes_back() {
        var stranger = caseworker(agency());

        together(stranger, "information-request", LANGUAGE).statusCode(404);
        together(stranger, "information", Map.of("answer", "ro")).statusCode(404);
        together(stranger, "undoing", WRONG).statusCode(404);
        together(sender, "undoing", WRONG).statusCode(403);
        together(shelter, "information", Map.of("answer", "ro")).statusCode(403);
    }

    private ValidatableResponse together(Account who, String move, Map<String, ?> body) {
        return as(who).body(body).post("/v1/parties/{id}/" + move, party).then();
    }

    private void refused(UUID referral, String move, Map<String, ?> body) {
        as(shelter)
                .body(body)
                .post("/v1/referrals/{id}/" + move, referral)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/answer-the-party"));
    }

    private List<UUID> referrals() {
        return Stream.of(sisters.mother, sisters.elder, sisters.younger)
                .map(sisters::referral)
                .toList();
    }

    private List<String> dueMoments() {
        return referrals().stream()
                .map(id -> as(shelter)
                        .get("/v1/referrals/{id}", id)
                        .then()
                        .extract()
                        .<String>path("questionDueAt"))
                .distinct()
                .toList();
    }

    private void identityAnswers(String answer) {
        given().body(answer)
                .put(identity + "/v1/referrals/grant-undoing")
                .then()
                .statusCode(204);
    }

    private void mentions(UUID person, String found) {
        given().body("200 {\"found\": " + found + "}")
                .put(identity + "/v1/persons/" + person + "/mentions")
                .then()
                .statusCode(204);
    }
}
