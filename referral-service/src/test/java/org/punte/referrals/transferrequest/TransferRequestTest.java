package org.punte.referrals.transferrequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.People.supervisor;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.punte.referrals.Calls;
import org.punte.referrals.Refer;
import org.punte.referrals.Rows;
import org.punte.testing.Account;
import org.punte.testing.OutboxProbe;

/** An agency asks for a case; what the owner has, thinks or does is never told by the answer. */
@QuarkusTest
class TransferRequestTest {
    private static final Map<String, Object> MOVED = Map.of("reason", "PERSON_MOVED");

    private final Account owner = caseworker(agency());
    private final Account asker = caseworker(agency());

    @Test
    void the_owners_worker_hears_of_it_and_nobody_else() {
        var referral = Refer.accepted(owner, asker);

        ask(referral).statusCode(202);

        requests(owner)
                .body("items.referral", contains(referral.toString()))
                .body("items.asker", contains(asker.agency().toString()))
                .body("items.reason", contains("PERSON_MOVED"));
        requests(supervisor(owner.agency())).body("items", hasSize(1));
        for (var other : List.of(caseworker(owner.agency()), asker, supervisor(asker.agency())))
            requests(other).body("items", empty());
        String id = requests(owner).extract().path("items[0].id");
        assertThat(OutboxProbe.events(UUID.fromString(id))).singleElement().satisfies(event -> {
            assertThat(event.path("type").asText()).isEqualTo("transfer.requested.v1");
            assertThat(event.at("/data/author").asText()).isEqualTo(owner.id().toString());
            assertThat(event.at("/data/agency").asText())
                    .isEqualTo(owner.agency().toString());
        });
    }

    @Test
    void safety11_the_answer_is_the_same_whatever_stands_at_the_owner() {
        var answers = new ArrayList<String>();
        var states = List.of("ACCEPTED", "COMPLETED", "CANCELLED", "CONSENT_WITHDRAWN", "ENTERED_IN_ERROR");

        for (var state : states) {
            var referral = Refer.accepted(owner, asker);
            Rows.status(referral, state, asker.id());
            answers.add(told(referral));
        }
        answers.add(told(transferredElsewhere()));
        answers.add(told(refusedBefore()));

        assertThat(answers).hasSize(7).containsOnly("202 {id}=0 1");
    }

    @Test
    void safety11_a_no_is_kept_at_the_owner_and_told_to_nobody() {
        var referral = Refer.accepted(owner, asker);
        var before = as(asker).get("/v1/referrals/{id}", referral).asString();
        ask(referral).statusCode(202);
        String id = requests(owner).extract().path("items[0].id");

        refuse(owner, id).statusCode(200).body("answer", equalTo("PERSON_DOES_NOT_WANT"));

        refuse(owner, id).statusCode(409).body("type", equalTo("/problems/transfer-request-answered"));
        assertThat(as(asker).get("/v1/referrals/{id}", referral).asString()).isEqualTo(before);
        as(asker).get("/v1/transfer-requests/{id}", id).then().statusCode(404);
        as(asker).get("/v1/referrals/{id}/timeline", referral).then().body("items", hasSize(2));
        assertThat(OutboxProbe.types(UUID.fromString(id))).containsExactly("transfer.requested.v1");
        assertThat(OutboxProbe.types(referral)).containsExactly("referral.sent.v1", "referral.accepted.v1");
    }

    @Test
    void safety11_only_named_workers_and_supervisors_of_the_receiver_ask_and_others_find_nothing() {
        var referral = Refer.accepted(owner, asker);

        for (var other : List.of(caseworker(asker.agency()), owner, supervisor(owner.agency()), caseworker(agency())))
            as(other)
                    .body(MOVED)
                    .post("/v1/referrals/{id}/transfer-request", referral)
                    .then()
                    .statusCode(404)
                    .body("type", equalTo("/problems/referral-not-found"));
        as(supervisor(asker.agency()))
                .body(MOVED)
                .post("/v1/referrals/{id}/transfer-request", referral)
                .then()
                .statusCode(202);
    }

    @Test
    void offering_the_case_to_whoever_asked_is_the_answer() {
        var person = Calls.person();
        var referral = accepted(person);
        ask(referral).statusCode(202);

        offer(person, asker, Map.of(referral, "KEEP"));

        requests(owner).body("items.answer", contains("TRANSFER_SENT"));
    }

    @Test
    void asking_has_a_budget() {
        var referral = Refer.accepted(owner, asker);
        for (int i = 0; i < 10; i++) ask(referral).statusCode(202);

        ask(referral).statusCode(429).body("budget", equalTo("TRANSFER_REQUEST"));
    }

    @Test
    void asking_twice_with_one_key_asks_once() {
        var referral = Refer.accepted(owner, asker);
        var key = UUID.randomUUID().toString();

        for (int i = 0; i < 2; i++)
            as(asker)
                    .header("Idempotency-Key", key)
                    .body(MOVED)
                    .post("/v1/referrals/{id}/transfer-request", referral)
                    .then()
                    .statusCode(202)
                    .body("id", equalTo(referral.toString()));

        requests(owner).body("items", hasSize(1)).body("items[0].answer", nullValue());
    }

    /** Status, body and how many rows were written, without the id. */
    private String told(UUID referral) {
        int before = all(referral);
        var response = ask(referral).extract();
        var body = response.body().asString().replace('"' + referral.toString() + '"', "#");
        assertThat(body).isEqualTo("{\"id\":#,\"version\":0}");
        return response.statusCode() + " {id}=0 " + (all(referral) - before);
    }

    private int all(UUID referral) {
        List<String> of = requests(supervisor(owner.agency())).extract().path("items.referral");
        return (int) of.stream().filter(referral.toString()::equals).count();
    }

    private UUID transferredElsewhere() {
        var person = Calls.person();
        var referral = accepted(person);
        var other = caseworker(agency());
        var transfer = offer(person, other, Map.of(referral, "CLOSE"));
        Refer.move(other, transfer, "acceptance", Refer.workers(other));
        return referral;
    }

    private UUID refusedBefore() {
        var referral = Refer.accepted(owner, asker);
        ask(referral);
        String id = requests(owner).extract().path("items[0].id");
        refuse(owner, id).statusCode(200);
        return referral;
    }

    private UUID accepted(UUID person) {
        var consent = Rows.consent(person, owner.agency(), asker.agency());
        var referral = Refer.sent(owner, Refer.body(person, asker.agency(), consent));
        Refer.move(asker, referral, "acceptance", Refer.workers(asker));
        return referral;
    }

    private UUID offer(UUID person, Account to, Map<UUID, String> fates) {
        var body = new HashMap<>(Refer.body(person, to.agency(), Rows.consent(person, owner.agency(), to.agency())));
        body.put("caseFile", UUID.randomUUID());
        body.put(
                "openReferrals",
                fates.entrySet().stream()
                        .map(fate -> Map.of("referral", fate.getKey(), "fate", fate.getValue()))
                        .toList());
        return UUID.fromString(as(owner)
                .body(body)
                .post("/v1/transfers")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    private ValidatableResponse ask(UUID referral) {
        return as(asker)
                .body(MOVED)
                .post("/v1/referrals/{id}/transfer-request", referral)
                .then();
    }

    private static ValidatableResponse requests(Account who) {
        return as(who).get("/v1/transfer-requests?limit=100").then().statusCode(200);
    }

    private static ValidatableResponse refuse(Account who, String id) {
        return as(who).body(Map.of("reason", "PERSON_DOES_NOT_WANT"))
                .post("/v1/transfer-requests/{id}/refusal", id)
                .then();
    }
}
