package org.punte.referrals.ending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.punte.referrals.Refer.body;
import static org.punte.referrals.Refer.drafted;
import static org.punte.referrals.Refer.move;
import static org.punte.referrals.Refer.sent;
import static org.punte.referrals.Refer.workers;
import static org.punte.testing.OutboxProbe.types;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.People.desk;
import static org.punte.testing.People.supervisor;
import static org.punte.testing.People.system;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.punte.referrals.Rows;
import org.punte.testing.Account;

@QuarkusTest
class EndingTest {
    private final Account shelter = caseworker(agency());
    private final Account clinic = caseworker(agency());

    @Test
    void whoever_asks_for_what_is_over_hears_only_of_ways_that_are_their_own() {
        var id = sent(shelter, clinic);
        move(shelter, id, "cancellation", Map.of("reason", "PLACED_ELSEWHERE"));

        for (var sender : List.of(shelter, system(shelter.agency(), "referrals:send")))
            again(sender, id).body("allowed", empty());
        again(supervisor(shelter.agency()), id).body("allowed", contains("ENTERED_IN_ERROR"));
    }

    private static ValidatableResponse again(Account sender, UUID id) {
        return as(sender)
                .body(Map.of("reason", "PLACED_ELSEWHERE"))
                .post("/v1/referrals/{id}/cancellation", id)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/move-not-allowed"));
    }

    @Test
    void A38_the_receiver_confirms_that_it_was_taken_back_and_until_then_both_see_that_it_has_not() {
        var id = openedWithNote();

        move(shelter, id, "cancellation", Map.of("reason", "PLACED_ELSEWHERE"))
                .body("status", equalTo("CANCELLED"))
                .body("confirmedAt", nullValue());

        assertThat(types(id)).endsWith("referral.cancelled.v1");
        as(clinic)
                .get("/v1/referrals/{id}", id)
                .then()
                .body("cancelReason", equalTo("PLACED_ELSEWHERE"))
                .body("note", nullValue())
                .body("moves", contains("CANCELLATION_CONFIRMATION"));
        move(desk(clinic.agency()), id, "confirmation", Map.of()).body("confirmedAt", notNullValue());
        as(shelter).get("/v1/referrals/{id}", id).then().body("confirmedAt", notNullValue());
        as(clinic).get("/v1/referrals/{id}", id).then().body("moves", empty());
        as(clinic)
                .body(Map.of())
                .post("/v1/referrals/{id}/confirmation", id)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/move-not-allowed"));
        assertThat(types(id)).endsWith("referral.cancelled.v1", "referral.cancellation-confirmed.v1");
    }

    @Test
    void A42_what_was_entered_in_error_says_so_to_both_and_opens_nothing_any_more() {
        var id = openedWithNote();

        move(supervisor(shelter.agency()), id, "error", Map.of("reason", "WRONG_PERSON"))
                .body("status", equalTo("ENTERED_IN_ERROR"));

        assertThat(types(id)).endsWith("referral.entered-in-error.v1");
        as(clinic)
                .get("/v1/referrals/{id}", id)
                .then()
                .statusCode(200)
                .body("status", equalTo("ENTERED_IN_ERROR"))
                .body("errorReason", equalTo("WRONG_PERSON"))
                .body("note", nullValue());
    }

    @Test
    void a_draft_in_error_never_exists_for_the_receiver_and_nobody_hears_of_it() {
        var author = supervisor(shelter.agency());
        var id = drafted(author, clinic);

        move(author, id, "error", Map.of("reason", "ENTERED_TWICE"));

        as(clinic).get("/v1/referrals/{id}", id).then().statusCode(404);
        as(clinic).get("/v1/referrals/{id}/timeline", id).then().statusCode(404);
        as(clinic).get("/v1/referrals/received").then().body("items", empty());
        assertThat(types(id)).isEmpty();
    }

    /** Taken on, and its note is shown to whoever works with the person. */
    private UUID openedWithNote() {
        var body = body(shelter, clinic.agency());
        body.put("note", "Somebody waits at the door");
        var id = sent(shelter, body);
        move(clinic, id, "acceptance", workers(clinic));
        Rows.grant(id, clinic);
        as(clinic).get("/v1/referrals/{id}", id).then().body("note", equalTo("Somebody waits at the door"));
        return id;
    }
}
