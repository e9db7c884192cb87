package org.punte.referrals.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.punte.referrals.Refer.body;
import static org.punte.referrals.Refer.sent;
import static org.punte.referrals.Refer.workers;
import static org.punte.testing.OutboxProbe.types;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.People.desk;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.punte.testing.Account;

@QuarkusTest
class ReferralResourceTest {
    private final Account shelter = caseworker(agency());
    private final Account clinic = desk(agency());

    @Test
    void a_sent_referral_is_the_senders_to_see_with_its_clocks() {
        var body = body(shelter, clinic.agency());

        var answer = as(shelter).body(body).post("/v1/referrals").then();

        answer.statusCode(201)
                .header("ETag", "\"0\"")
                .header("Location", matchesPattern(".*/v1/referrals/[0-9a-f-]{36}"))
                .body("side", equalTo("SENT"))
                .body("code", matchesPattern("RF-[2-9A-Z]{4}-[2-9A-Z]{4}"))
                .body("status", equalTo("SENT"))
                .body("person", equalTo(body.get("person").toString()))
                .body("overdue", equalTo(false));
    }

    @Test
    void the_receiver_sees_an_envelope_and_no_person() {
        var id = sent(shelter, clinic);

        var answer = as(clinic).get("/v1/referrals/{id}", id).then();

        answer.statusCode(200)
                .body("side", equalTo("RECEIVED"))
                .body("envelope.region", equalTo("IS"))
                .body("envelope.requirements", hasItem("COT"))
                .body("person", nullValue())
                .body("consent", nullValue())
                .body("note", nullValue());
    }

    @Test
    void the_receiver_accepts_a_referral_once() {
        var id = sent(shelter, clinic);

        as(clinic)
                .body(workers(clinic))
                .post("/v1/referrals/{id}/acceptance", id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("status", equalTo("ACCEPTED"));

        as(clinic)
                .body(workers(clinic))
                .post("/v1/referrals/{id}/acceptance", id)
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/move-not-allowed"))
                .body("current", equalTo("ACCEPTED"))
                .body("allowed", hasItem("IN_SERVICE"))
                .body("allowed", not(hasItem("ENTERED_IN_ERROR")));
        assertThat(types(id)).containsExactly("referral.sent.v1", "referral.accepted.v1");
    }

    @Test
    void a_referral_goes_from_desk_to_outcome() {
        var id = sent(shelter, clinic);

        move(id, "acknowledgement", Map.of());
        move(id, "acceptance", workers(clinic));
        move(id, "start", Map.of("firstServiceOn", "2020-01-24"));
        move(id, "completion", Map.of("outcome", "SERVICE_FULLY"));

        as(shelter)
                .get("/v1/referrals/{id}", id)
                .then()
                .header("ETag", "\"4\"")
                .body("status", equalTo("COMPLETED"))
                .body("outcome", equalTo("SERVICE_FULLY"))
                .body("workers", nullValue()); // who works there is read out of no id
        assertThat(types(id))
                .containsExactly(
                        "referral.sent.v1",
                        "referral.acknowledged.v1",
                        "referral.accepted.v1",
                        "referral.started.v1",
                        "referral.completed.v1");
    }

    @Test
    void the_sender_takes_a_referral_back() {
        var id = sent(shelter, clinic);

        as(shelter)
                .body(Map.of("reason", "PLACED_ELSEWHERE"))
                .post("/v1/referrals/{id}/cancellation", id)
                .then()
                .statusCode(200)
                .body("status", equalTo("CANCELLED"))
                .body("cancelReason", equalTo("PLACED_ELSEWHERE"));

        assertThat(types(id)).containsExactly("referral.sent.v1", "referral.cancelled.v1");
    }

    private void move(UUID id, String path, Map<String, ?> body) {
        as(clinic).body(body).post("/v1/referrals/{id}/" + path, id).then().statusCode(200);
    }
}
