package org.punte.identity.suspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.punte.identity.MinorScenes.REASON;
import static org.punte.identity.MinorScenes.agreeingAs;
import static org.punte.identity.MinorScenes.tasks;
import static org.punte.identity.Staff.hired;
import static org.punte.testing.Tokens.as;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.punte.identity.MinorScenes;
import org.punte.identity.Network;
import org.punte.identity.Referrals;
import org.punte.identity.Referrals.Referral;
import org.punte.identity.Story;
import org.punte.testing.Account;
import org.punte.web.caller.Acting;

@QuarkusTest
class SuspectedParentTest {
    private final Account worker = hired(Network.agency(), "caseworker");
    private final Account lead = hired(worker.agency(), "supervisor");
    private final Account nurse = hired(Network.agency(), "caseworker");
    private UUID child;
    private UUID parent;

    @Inject
    Referrals referrals;

    @Inject
    Suspicion suspicion;

    @Inject
    Acting acting;

    @BeforeEach
    void a_child_with_a_parent() {
        child = MinorScenes.child(worker);
        parent = MinorScenes.guardian(worker, child, "PARENT");
    }

    @Test
    void A16_what_a_suspected_parent_agreed_to_goes_on_under_a_recorded_basis_until_a_new_guardian_decides() {
        var consent = Story.agreed(worker, child, agreeingAs(parent, nurse.agency(), "IDENTITY", "LANGUAGE"));
        referrals.tell("referral.accepted.v1", Referral.of(consent, child, worker, nurse));

        MinorScenes.suspected(worker, parent);

        read().statusCode(200);
        assertThat(tasks(lead)).containsOnlyOnce("RECORD_BASIS");
        MinorScenes.basis(lead, consent);
        assertThat(tasks(lead)).doesNotContain("RECORD_BASIS");
        as(worker)
                .get("/v1/consents/{id}/recorded-basis", consent)
                .then()
                .body("needed", equalTo(true))
                .body("bases[0].reason", equalTo(REASON));
        var next = MinorScenes.guardian(worker, child, "REPRESENTATIVE");
        assertThat(tasks(worker)).contains("ASK_AGAIN");
        Story.agreed(worker, child, agreeingAs(next, nurse.agency(), "LANGUAGE"));
        read().statusCode(200).body("languages", notNullValue()).body("givenName", equalTo(null));
        as(lead).body(Map.of("basis", "BEST_INTERESTS", "reason", REASON))
                .post("/v1/consents/{id}/recorded-basis", consent)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/basis-not-needed"));
    }

    @Test
    void A16_no_withdrawal_of_a_suspected_parent_has_effect_and_one_of_a_good_guardian_has() {
        var consent = Story.agreed(worker, child, agreeingAs(parent, nurse.agency(), "IDENTITY"));
        MinorScenes.suspected(worker, parent);

        for (var asked : new Map[] {withdrawing(parent), withdrawing(null)})
            withdraw(consent, asked).statusCode(409).body("type", equalTo("/problems/guardian-not-heard"));

        as(worker).get("/v1/consents/{id}", consent).then().body("state", equalTo("GIVEN"));
        var next = MinorScenes.guardian(worker, child, "REPRESENTATIVE");
        withdraw(consent, withdrawing(next)).statusCode(200).body("state", equalTo("WITHDRAWN"));
        assertThat(tasks(lead)).doesNotContain("RECORD_BASIS");
    }

    @Test
    void A16_a_suspected_parent_and_a_stranger_hear_what_is_said_of_nobody() {
        ask(Map.of("about", "ACCESS", "how", "WRITTEN", "guardian", parent))
                .body("requests[0].answer", equalTo("MAY_BE_HEARD"));
        MinorScenes.suspected(worker, parent);

        ask(Map.of("about", "ACCESS", "how", "WRITTEN", "guardian", parent, "remark", "A letter"))
                .body("requests[0].answer", equalTo("AS_FOR_NOBODY"))
                .body("requests[0].remark", equalTo("A letter"));
        ask(Map.of("about", "WHEREABOUTS", "how", "ORAL")).body("requests[0].answer", equalTo("AS_FOR_NOBODY"));
    }

    @Test
    void whatever_contacts_people_is_told_whom_it_must_not_reach() {
        assertThat(mustNotReach()).isFalse();

        MinorScenes.suspected(worker, parent);

        assertThat(mustNotReach()).isTrue();
    }

    @Test
    void A16_a_suspected_parent_is_among_those_who_must_not_know_and_no_way_reaches_them() {
        var ways = List.of(
                Map.of("channel", "CALL", "address", MinorScenes.GUARDIAN_PHONE, "confirmedSafe", true),
                Map.of("channel", "EMAIL", "address", "safe@school.example", "confirmedSafe", true));
        as(worker)
                .header("If-Match", "\"0\"")
                .body(Map.of("phone", MinorScenes.GUARDIAN_PHONE, "safeContact", Map.of("ways", ways)))
                .patch("/v1/persons/{id}", child)
                .then()
                .statusCode(200);
        may("CALL").statusCode(200);
        var consent = Story.agreed(worker, child, agreeingAs(parent, nurse.agency(), "CONTACT"));
        referrals.tell("referral.accepted.v1", Referral.of(consent, child, worker, nurse));
        read().body("phone", equalTo(MinorScenes.GUARDIAN_PHONE)).body("safeContact.ways", hasSize(2));

        MinorScenes.suspected(worker, parent);

        may("CALL").statusCode(409).body("why", equalTo("READ_BY_OTHERS"));
        may("EMAIL").statusCode(200);
        as(worker)
                .get("/v1/persons/{id}", child)
                .then()
                .body("safeContact.mustNotKnow.who", contains(MinorScenes.GUARDIAN_NAME))
                .body("safeContact.ways.confirmedSafe", contains(false, true));
        read().body("phone", nullValue())
                .body("safeContact.ways.channel", contains("EMAIL"))
                .body("safeContact.mustNotKnow.who", contains(MinorScenes.GUARDIAN_NAME));
    }

    private ValidatableResponse may(String channel) {
        return as(worker)
                .get("/v1/persons/{id}/contact-permission?channel={channel}", child, channel)
                .then();
    }

    private boolean mustNotReach() {
        return QuarkusTransaction.requiringNew()
                .call(() -> acting.as(worker.agency(), () -> suspicion.mustNotReach(parent)));
    }

    private ValidatableResponse read() {
        return as(nurse).get("/v1/persons/{id}", child).then();
    }

    private ValidatableResponse ask(Map<String, Object> body) {
        return as(worker)
                .body(body)
                .post("/v1/persons/{id}/outside-requests", child)
                .then()
                .statusCode(200);
    }

    private static Map<String, Object> withdrawing(UUID guardian) {
        var body = new HashMap<>(Story.changingMind());
        body.put("asked", "GUARDIAN");
        if (guardian != null) body.put("guardian", guardian.toString());
        return body;
    }

    private ValidatableResponse withdraw(UUID consent, Object body) {
        return as(worker)
                .body(body)
                .post("/v1/consents/{id}/withdrawal", consent)
                .then();
    }
}
