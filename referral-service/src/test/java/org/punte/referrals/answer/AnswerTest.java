package org.punte.referrals.answer;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.punte.referrals.Refer.accepted;
import static org.punte.referrals.Refer.body;
import static org.punte.referrals.Refer.move;
import static org.punte.referrals.Refer.sent;
import static org.punte.referrals.Refer.workers;
import static org.punte.testing.OutboxProbe.types;
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
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.punte.referrals.NetworkNews;
import org.punte.referrals.Rows;
import org.punte.referrals.Services;
import org.punte.testing.Account;
import org.punte.testing.TestClock;

/** Answers beside a plain yes and no. */
@QuarkusTest
class AnswerTest {
    private final Account shelter = caseworker(agency());
    private final Account clinic = caseworker(agency());

    @Inject
    TestClock clock;

    @Inject
    NetworkNews news;

    @ConfigProperty(name = "quarkus.rest-client.identity.url")
    String identity;

    @AfterEach
    void back_to_real_time() {
        clock.reset();
    }

    @Test
    void a_waiting_list_says_from_when_and_what_there_is_meanwhile() {
        var id = sent(shelter, clinic);

        move(clinic, id, "waitlisting", Map.of("expectedOn", "2100-01-01", "interimSupport", "DAY_SERVICES"));

        as(shelter)
                .get("/v1/referrals/{id}", id)
                .then()
                .body("status", equalTo("WAITLISTED"))
                .body("expectedOn", equalTo("2100-01-01"))
                .body("interimSupport", equalTo("DAY_SERVICES"));
        move(clinic, id, "acceptance", workers(clinic)).body("expectedOn", nullValue());
    }

    @Test
    void nobody_waits_for_a_day_that_is_over() {
        as(clinic)
                .body(Map.of("expectedOn", "2020-01-01"))
                .post("/v1/referrals/{id}/waitlisting", sent(shelter, clinic))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/date-in-the-past"));
    }

    @Test
    void A8_a_proposal_is_the_senders_to_decide_and_nothing_flows_to_the_third_agency() {
        var body = body(shelter, clinic.agency());
        var id = sent(shelter, body);
        var third = new Services(news).ngo("IS");

        move(clinic, id, "redirection", Map.of("proposedAgency", third.agency()));

        as(third).get("/v1/referrals/{id}", id).then().statusCode(404);
        as(third).get("/v1/referrals/received").then().body("items.id", not(hasItem(id.toString())));
        // without consent for the third agency nothing goes there
        var next = body((UUID) body.get("person"), third.agency(), (UUID) body.get("consent"));
        next.put("parent", id);
        as(shelter)
                .body(next)
                .post("/v1/referrals")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/consent-missing"));
        next.put("consent", Rows.consent((UUID) body.get("person"), shelter.agency(), third.agency()));
        var child = sent(shelter, next);
        as(shelter).get("/v1/referrals/{id}", child).then().body("parent", equalTo(id.toString()));
        as(shelter).get("/v1/referrals/{id}", id).then().body("children", contains(child.toString()));
        as(third).get("/v1/referrals/{id}", child).then().statusCode(200).body("parent", nullValue());
        as(clinic).get("/v1/referrals/{id}", id).then().body("children", nullValue());
    }

    @Test
    void neither_side_is_proposed() {
        var id = sent(shelter, clinic);

        for (var agency : new UUID[] {shelter.agency(), clinic.agency()})
            redirection(id, agency).statusCode(409).body("type", equalTo("/problems/proposal-not-possible"));
    }

    @Test
    void safety19_for_shelter_nobody_is_proposed_who_investigates() {
        var police = new Services(news).known("POLICE", "IS", "ACTIVE").agency();
        var body = body(shelter, clinic.agency());
        body.put("service", "POLICE_ACC");

        redirection(sent(shelter, clinic), police)
                .statusCode(409)
                .body("type", equalTo("/problems/proposal-not-possible"));
        redirection(sent(shelter, body), police).statusCode(200);
    }

    @Test
    void safety28_nobody_is_proposed_who_is_on_probation_or_was_not_heard_of() {
        var services = new Services(news);
        var newcomer = services.known("NGO", "IS", "PROBATION", clinic.agency()).agency();
        var id = sent(shelter, clinic);

        for (var proposed : List.of(newcomer, agency()))
            redirection(id, proposed).statusCode(409);
        services.tell(newcomer, 2, "NGO", "IS", "ACTIVE", Services.always());
        redirection(id, newcomer).statusCode(200);
    }

    @Test
    void a_new_one_goes_on_only_from_what_is_over_and_about_the_same_person() {
        var body = body(shelter, clinic.agency());
        var open = sent(shelter, body);
        var another = sent(shelter, clinic);
        move(clinic, another, "decline", Map.of("reason", "NO_CAPACITY"));

        for (var parent : new UUID[] {open, another}) {
            body.put("parent", parent);
            as(shelter)
                    .body(body)
                    .post("/v1/referrals")
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("/problems/parent-not-fitting"));
        }
        body.put("parent", sent(clinic, shelter));
        as(shelter).body(body).post("/v1/referrals").then().statusCode(409);
        body.put("parent", UUID.randomUUID());
        as(shelter).body(body).post("/v1/referrals").then().statusCode(404);
    }

    @Test
    void after_an_end_the_same_receiver_is_asked_again() {
        var body = body(shelter, clinic.agency());
        var first = sent(shelter, body);
        move(clinic, first, "decline", Map.of("reason", "NO_CAPACITY"));
        body.put("parent", first);

        var second = sent(shelter, body);

        as(shelter).get("/v1/referrals/{id}", second).then().body("parent", equalTo(first.toString()));
        as(clinic).get("/v1/referrals/{id}", second).then().body("parent", nullValue());
    }

    @Test
    void a_decline_is_taken_back_inside_its_window_and_both_timelines_stay() {
        var id = sent(shelter, clinic);
        move(clinic, id, "decline", Map.of("reason", "NO_CAPACITY"));

        undo(id).statusCode(200).body("status", equalTo("ACKNOWLEDGED")).body("declineReason", nullValue());

        as(shelter)
                .get("/v1/referrals/{id}/timeline", id)
                .then()
                .body("items.move", contains("SENDING", "DECLINE", "ANSWER_UNDONE"))
                .body("items.reason", contains(nullValue(), equalTo("NO_CAPACITY"), equalTo("WRONG_ANSWER")));
        move(clinic, id, "acceptance", workers(clinic));
    }

    @Test
    void A6_a_decline_stands_when_the_consent_has_ended_since() {
        var body = body(shelter, clinic.agency());
        var id = sent(shelter, body);
        move(clinic, id, "decline", Map.of("reason", "NO_CAPACITY"));

        Rows.ended((UUID) body.get("consent"), null);

        undo(id).statusCode(409).body("type", equalTo("/problems/undoing-too-late"));
        as(shelter).get("/v1/referrals/{id}", id).then().body("status", equalTo("DECLINED"));
    }

    @Test
    void after_the_window_an_answer_stays() {
        var id = sent(shelter, clinic);
        move(clinic, id, "decline", Map.of("reason", "NO_CAPACITY"));

        clock.advance(Duration.ofMinutes(61));

        undo(id).statusCode(409).body("type", equalTo("/problems/undoing-too-late"));
        as(clinic).get("/v1/referrals/{id}", id).then().body("moves", not(hasItem("ANSWER_UNDONE")));
    }

    @Test
    void an_acceptance_is_undone_only_when_identity_service_has_ended_what_it_opened() {
        var id = accepted(shelter, clinic);
        identityAnswers(id, "409 {}");
        undo(id).statusCode(409).body("type", equalTo("/problems/person-was-read"));
        identityAnswers(id, "503 {}");
        undo(id).statusCode(503).body("type", equalTo("/problems/undoing-not-verifiable"));
        identityAnswers(id, "404 {}");
        undo(id).statusCode(503);
        as(clinic).get("/v1/referrals/{id}", id).then().body("status", equalTo("ACCEPTED"));

        identityAnswers(id, "200 {}");

        undo(id).statusCode(200).body("status", equalTo("ACKNOWLEDGED")).body("workers", nullValue());
        assertThat(types(id)).endsWith("referral.accepted.v1", "referral.answer-undone.v1");
    }

    private ValidatableResponse undo(UUID id) {
        return as(clinic)
                .body(Map.of("reason", "WRONG_ANSWER"))
                .post("/v1/referrals/{id}/undoing", id)
                .then();
    }

    private void identityAnswers(UUID id, String answer) {
        given().body(answer)
                .put(identity + "/v1/referrals/" + id + "/grant-undoing")
                .then()
                .statusCode(204);
    }

    private ValidatableResponse redirection(UUID referral, UUID proposed) {
        return as(clinic)
                .body(Map.of("proposedAgency", proposed))
                .post("/v1/referrals/{id}/redirection", referral)
                .then();
    }
}
