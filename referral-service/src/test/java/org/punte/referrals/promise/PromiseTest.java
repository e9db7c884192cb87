package org.punte.referrals.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.punte.referrals.Refer.workers;
import static org.punte.testing.OutboxProbe.types;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.People.desk;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.punte.referrals.NetworkNews;
import org.punte.testing.Account;

@QuarkusTest
class PromiseTest {
    private final Account shelter = caseworker(agency());
    private final Account clinic = caseworker(agency());
    private final Account atTheDesk = desk(clinic.agency());
    private final Rung rung = new Rung(shelter, clinic);

    @Inject
    NetworkNews news;

    @BeforeEach
    void the_clinic_has_a_number() {
        rung.known(news);
    }

    @Test
    void safety21_A3_a_promise_stands_on_both_sides_and_is_no_answer() {
        var id = rung.emergency();

        rung.says(id, Rung.call("+40232000000"))
                .statusCode(200)
                .body("status", equalTo("SENT"))
                .body("promise.number", equalTo(Rung.NUMBER))
                .body("promise.calledAt", notNullValue());

        show(atTheDesk, id)
                .body("status", equalTo("SENT"))
                .body("promise.number", equalTo(Rung.NUMBER))
                .body("workers", nullValue())
                .body("moves", hasItem("PROMISE_DENIAL"));
        for (var side : new Account[] {shelter, atTheDesk}) {
            timeline(side, id)
                    .body("items.move", contains("SENDING", "PROMISE"))
                    .body("items[1].reason", equalTo(Rung.NUMBER));
            promises(side, id).body("items.answeredBy", contains("The night desk"));
        }
        as(atTheDesk).get("/v1/desk").then().body("items.promised", contains(true));
    }

    @Test
    void safety21_A3_the_desk_confirms_in_one_tap_and_that_is_the_acceptance() {
        var id = rung.promised();

        confirm(clinic, id, Map.of())
                .statusCode(200)
                .body("status", equalTo("ACCEPTED"))
                .body("workers", contains(clinic.id().toString()))
                .body("promise", nullValue());

        assertThat(types(id)).containsExactly("referral.sent.v1", "referral.promised.v1", "referral.accepted.v1");
        timeline(shelter, id).body("items.move", contains("SENDING", "PROMISE", "ACCEPTANCE"));
        as(atTheDesk).get("/v1/desk").then().body("items.promised", contains(false));
    }

    @Test
    void safety21_a_desk_that_does_not_work_with_people_names_who_will() {
        var id = rung.promised();
        confirm(atTheDesk, id, Map.of()).statusCode(409).body("type", equalTo("/problems/workers-not-named"));
        show(atTheDesk, id).body("status", equalTo("SENT"));

        confirm(atTheDesk, id, workers(clinic))
                .statusCode(200)
                .body("workers", contains(clinic.id().toString()));
    }

    @Test
    void safety21_confirming_is_as_careful_as_accepting() {
        var id = rung.promised();

        confirm(clinic, id, workers(shelter))
                .statusCode(409)
                .body("type", equalTo("/problems/worker-not-of-this-agency"));
        confirm(shelter, id, Map.of()).statusCode(403).body("type", equalTo("/problems/only-the-receiver-answers"));
        confirm(caseworker(agency()), id, Map.of()).statusCode(404);
        assertThat(types(id)).doesNotContain("referral.accepted.v1");
    }

    @Test
    void safety21_without_a_promise_nothing_is_confirmed_or_denied() {
        var id = rung.emergency();

        confirm(clinic, id, Map.of()).statusCode(409).body("type", equalTo("/problems/no-promise-stands"));
        deny(atTheDesk, id).statusCode(409).body("type", equalTo("/problems/no-promise-stands"));
        show(clinic, id).body("moves", not(hasItem("PROMISE_DENIAL"))).body("version", equalTo(0));
    }

    @Test
    void safety21_a_desk_that_promised_nothing_says_so_and_the_referral_stays() {
        var id = rung.promised();

        deny(atTheDesk, id).statusCode(200).body("status", equalTo("SENT")).body("promise", nullValue());

        show(shelter, id).body("promise", nullValue());
        timeline(shelter, id).body("items.move", contains("SENDING", "PROMISE", "PROMISE_DENIAL"));
        assertThat(types(id)).endsWith("referral.promise-denied.v1");
        promises(shelter, id).body("items.number", contains(Rung.NUMBER));
        confirm(clinic, id, Map.of()).statusCode(409);
    }

    @Test
    void safety21_what_was_denied_waits_for_whoever_sent_it_until_somebody_answers_or_promises() {
        var id = rung.promised();
        steps(shelter).body("items", empty());
        deny(atTheDesk, id).statusCode(200);

        steps(shelter).body("items.kind", contains("LOOK_AT_DENIAL")).body("items[0].id", equalTo(id.toString()));
        for (var other : new Account[] {clinic, atTheDesk}) steps(other).body("items", empty());

        rung.says(id, Rung.call(Rung.NUMBER)).statusCode(200);
        steps(shelter).body("items", empty());

        deny(atTheDesk, id).statusCode(200);
        moves(id, "decline", Map.of("reason", "NO_CAPACITY"));
        moves(id, "undoing", Map.of("reason", "WRONG_ANSWER"));
        steps(shelter).body("items", empty());
    }

    @Test
    void A35_what_was_denied_waits_for_nobody_who_stands_aside() {
        var colleague = caseworker(shelter.agency());
        var id = rung.promised();
        deny(atTheDesk, id).statusCode(200);

        as(shelter).post("/v1/referrals/{id}/conflict", id).then().statusCode(201);

        steps(shelter).body("items", empty());
        steps(colleague).body("items.kind", contains("LOOK_AT_DENIAL"));
    }

    private void moves(UUID id, String move, Map<String, String> body) {
        as(clinic).body(body).post("/v1/referrals/{id}/{move}", id, move).then().statusCode(200);
    }

    @Test
    void safety21_A39_an_answer_of_any_kind_stands_in_the_place_of_the_promise_also_when_it_is_taken_back() {
        var id = rung.promised();
        moves(id, "decline", Map.of("reason", "NO_CAPACITY"));
        rung.says(id, Rung.call()).statusCode(409).body("type", equalTo("/problems/move-not-allowed"));

        moves(id, "undoing", Map.of("reason", "WRONG_ANSWER"));

        show(clinic, id).body("status", equalTo("ACKNOWLEDGED")).body("promise", nullValue());
    }

    @Test
    void safety21_to_others_and_to_whoever_has_a_conflict_it_is_not_there() {
        var id = rung.promised();
        as(clinic).post("/v1/referrals/{id}/conflict", id).then().statusCode(201);

        for (var stranger : new Account[] {caseworker(agency()), clinic}) {
            as(stranger).get("/v1/referrals/{id}/promises", id).then().statusCode(404);
            as(stranger)
                    .body(Rung.call())
                    .post("/v1/referrals/{id}/promise", id)
                    .then()
                    .statusCode(404);
            confirm(stranger, id, Map.of()).statusCode(404);
            deny(stranger, id).statusCode(404);
        }
    }

    private static ValidatableResponse confirm(Account who, UUID id, Map<String, ?> body) {
        return as(who).body(body)
                .post("/v1/referrals/{id}/promise-confirmation", id)
                .then();
    }

    private static ValidatableResponse deny(Account who, UUID id) {
        return as(who).post("/v1/referrals/{id}/promise-denial", id).then();
    }

    private static ValidatableResponse steps(Account who) {
        return as(who).get("/v1/open-steps").then().statusCode(200);
    }

    private static ValidatableResponse show(Account who, UUID id) {
        return as(who).get("/v1/referrals/{id}", id).then().statusCode(200);
    }

    private static ValidatableResponse timeline(Account who, UUID id) {
        return as(who).get("/v1/referrals/{id}/timeline", id).then().statusCode(200);
    }

    private static ValidatableResponse promises(Account who, UUID id) {
        return as(who).get("/v1/referrals/{id}/promises", id).then().statusCode(200);
    }
}
