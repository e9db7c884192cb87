package org.punte.referrals.partyanswer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.punte.referrals.Refer.workers;
import static org.punte.referrals.Sisters.IF_POSSIBLE;
import static org.punte.referrals.Sisters.ONLY;
import static org.punte.testing.OutboxProbe.events;
import static org.punte.testing.OutboxProbe.types;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.smallrye.reactive.messaging.memory.InMemoryConnector;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.punte.referrals.Sisters;
import org.punte.testing.Account;

/** One answer for all; consent, grant and withdrawal of each. */
@QuarkusTest
class PartyAnswerTest {
    private static final Map<String, Object> NO_ROOM = Map.of("reason", "NO_CAPACITY");

    private final Account sender = caseworker(agency());
    private final Account shelter = caseworker(agency());
    private Sisters sisters;

    @Inject
    @Any
    InMemoryConnector channels;

    @BeforeEach
    void they_come() {
        sisters = new Sisters(sender, shelter.agency());
    }

    @Test
    void A19_one_answer_takes_all_of_them_on_and_opens_a_grant_for_each() {
        var party = sisters.sent(ONLY);

        answer(party, "acceptance", workers(shelter))
                .then()
                .statusCode(200)
                .body("referrals.status", equalTo(List.of("ACCEPTED", "ACCEPTED", "ACCEPTED")));

        for (var person : List.of(sisters.mother, sisters.elder, sisters.younger)) {
            var told = events(sisters.referral(person)).get(1);
            assertThat(told.path("type").asText()).isEqualTo("referral.accepted.v1");
            assertThat(told.at("/data/person").asText()).isEqualTo(person.toString());
        }
    }

    @Test
    void A19_one_who_withdraws_does_not_close_the_others() {
        var party = sisters.sent(ONLY);
        answer(party, "acceptance", workers(shelter)).then().statusCode(200);

        sisters.hasWithdrawn(sisters.elder, channels);

        assertThat(sisters.status(sisters.mother)).isEqualTo("ACCEPTED");
        assertThat(sisters.status(sisters.younger)).isEqualTo("ACCEPTED");
        as(shelter)
                .get("/v1/parties/{id}", party)
                .then()
                .body("heads.childrenOrInDoubt", equalTo(2))
                .body("present.adults", equalTo(1))
                .body("present.childrenOrInDoubt", equalTo(1));
    }

    @Test
    void A19_who_withdrew_before_the_answer_is_left_out_of_it() {
        var party = sisters.sent(ONLY);
        sisters.hasWithdrawn(sisters.elder, channels);

        answer(party, "acceptance", workers(shelter)).then().statusCode(200);

        assertThat(sisters.status(sisters.mother)).isEqualTo("ACCEPTED");
        assertThat(types(sisters.referral(sisters.elder)))
                .containsExactly("referral.sent.v1", "referral.consent-withdrawn.v1");
    }

    @Test
    void safety25_nobody_of_a_party_is_answered_alone_while_others_wait() {
        var party = sisters.sent(IF_POSSIBLE);
        var mother = sisters.referral(sisters.mother);

        alone(mother, "acceptance", workers(shelter), 409);
        alone(mother, "decline", NO_ROOM, 409);
        alone(mother, "waitlisting", Map.of("expectedOn", "2100-01-01"), 409);
        alone(mother, "redirection", Map.of("proposedAgency", agency()), 409);
        alone(mother, "acknowledgement", Map.of(), 200);
        alone(mother, "information-request", Map.of("question", "LANGUAGE"), 200);
        answer(party, "decline", NO_ROOM)
                .then()
                .statusCode(200)
                .body("referrals.status", equalTo(List.of("DECLINED", "DECLINED", "DECLINED")));
    }

    @Test
    void safety25_the_last_one_who_waits_is_answered_alone() {
        sisters.sent(ONLY);
        sisters.hasWithdrawn(sisters.elder, channels);
        sisters.hasWithdrawn(sisters.mother, channels);
        var last = sisters.referral(sisters.younger);

        as(shelter).get("/v1/referrals/{id}", last).then().body("moves", hasItem("ACCEPTANCE"));
        alone(last, "acceptance", workers(shelter), 200);
    }

    @Test
    void safety25_together_if_possible_some_are_taken_and_the_others_declined_in_the_same_step() {
        var party = sisters.sent(IF_POSSIBLE);
        var daughters = List.of(sisters.referral(sisters.elder), sisters.referral(sisters.younger));
        var some = Map.of("workers", List.of(shelter.id()), "referrals", daughters);

        answer(party, "acceptance", some).then().statusCode(400);
        var withReason = Map.of("workers", List.of(shelter.id()), "referrals", daughters, "others", NO_ROOM);
        answer(party, "acceptance", withReason).then().statusCode(200);

        assertThat(sisters.status(sisters.mother)).isEqualTo("DECLINED");
        assertThat(sisters.status(sisters.elder)).isEqualTo("ACCEPTED");
        assertThat(sisters.status(sisters.younger)).isEqualTo("ACCEPTED");
    }

    @Test
    void safety25_only_together_is_all_or_nobody() {
        var party = sisters.sent(ONLY);
        var one = Map.of(
                "workers", List.of(shelter.id()),
                "referrals", List.of(sisters.referral(sisters.elder)),
                "others", NO_ROOM);

        answer(party, "acceptance", one).then().statusCode(409).body("type", equalTo("/problems/party-only-together"));

        assertThat(sisters.status(sisters.elder)).isEqualTo("SENT");
    }

    @Test
    void one_worker_who_cannot_be_named_and_nobody_is_accepted() {
        var party = sisters.sent(ONLY);

        answer(party, "acceptance", workers(caseworker(agency()))).then().statusCode(409);

        assertThat(sisters.status(sisters.mother)).isEqualTo("SENT");
    }

    @Test
    void all_of_them_wait_for_a_place_and_are_taken_from_there() {
        var party = sisters.sent(ONLY);

        answer(party, "acknowledgement", Map.of()).then().statusCode(200);
        answer(party, "waitlisting", Map.of("expectedOn", "2100-01-01"))
                .then()
                .statusCode(200)
                .body("referrals.status", equalTo(List.of("WAITLISTED", "WAITLISTED", "WAITLISTED")));
        answer(party, "acceptance", workers(shelter)).then().statusCode(200);

        answer(party, "acceptance", workers(shelter))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/party-answered"));
    }

    @Test
    void together_if_possible_each_answer_can_be_taken_back_for_itself() {
        var party = sisters.sent(IF_POSSIBLE);
        answer(party, "decline", NO_ROOM).then().statusCode(200);
        var mother = sisters.referral(sisters.mother);

        alone(mother, "undoing", Map.of("reason", "WRONG_ANSWER"), 200);

        assertThat(sisters.status(sisters.mother)).isEqualTo("ACKNOWLEDGED");
        alone(mother, "acceptance", workers(shelter), 200);
    }

    @Test
    void the_sender_does_not_answer_and_a_stranger_finds_nothing() {
        var party = sisters.sent(ONLY);

        as(sender)
                .body(workers(sender))
                .post("/v1/parties/{id}/acceptance", party)
                .then()
                .statusCode(403);
        as(caseworker(agency()))
                .body(NO_ROOM)
                .post("/v1/parties/{id}/decline", party)
                .then()
                .statusCode(404);
    }

    @Test
    void A35_whoever_declared_a_conflict_about_one_finds_no_party_any_more() {
        var party = sisters.sent(ONLY);
        var neighbour = caseworker(shelter.agency());
        as(neighbour)
                .post("/v1/referrals/{id}/conflict", sisters.referral(sisters.elder))
                .then()
                .statusCode(201);

        as(neighbour).get("/v1/parties/{id}", party).then().statusCode(404);
        as(neighbour)
                .body(workers(neighbour))
                .post("/v1/parties/{id}/acceptance", party)
                .then()
                .statusCode(404);
        var other = as(neighbour)
                .get("/v1/referrals/{id}", sisters.referral(sisters.mother))
                .asString();
        assertThat(other).doesNotContain("party").doesNotContain(party.toString());
        answer(party, "acceptance", workers(shelter, neighbour))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/conflict-declared"));
        answer(party, "acceptance", workers(shelter)).then().statusCode(200);
    }

    private Response answer(UUID party, String answer, Map<String, ?> body) {
        return as(shelter).body(body).post("/v1/parties/{id}/" + answer, party);
    }

    private void alone(UUID referral, String move, Map<String, ?> body, int status) {
        var answer = as(shelter)
                .body(body)
                .post("/v1/referrals/{id}/" + move, referral)
                .then()
                .statusCode(status);
        if (status == 409) answer.body("type", equalTo("/problems/answer-the-party"));
    }
}
