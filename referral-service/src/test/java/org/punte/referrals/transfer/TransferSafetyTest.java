package org.punte.referrals.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.punte.testing.People.agency;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.punte.referrals.AskedFilter;
import org.punte.referrals.Calls;
import org.punte.referrals.Refer;
import org.punte.referrals.Rows;

/** What somebody who means harm could do with a transfer. */
@QuarkusTest
class TransferSafetyTest {
    private final Moving move = new Moving();

    @Test
    void safety3_nobody_gives_away_the_case_of_a_colleague() {
        var open = move.open();
        var offer = move.offer(Map.of(open, "CLOSE"), "{IDENTITY,NEEDS}");
        Calls.identityAnswers(move.person, "404 {}");

        move.post(offer).statusCode(409).body("type", equalTo("/problems/consent-missing"));
        openReferrals().statusCode(200).body("items", empty());

        Calls.identityAnswers(move.person, "500 {}");
        move.post(offer).statusCode(503);
        openReferrals().statusCode(503);
        move.seen(open).body("status", equalTo("SENT"));
        assertThat(AskedFilter.inTransaction("/persons/" + move.person))
                .isNotEmpty()
                .containsOnly(false);
    }

    @Test
    void safety16_no_case_goes_to_an_agency_that_the_person_does_not_want() {
        var offer = move.offer(Map.of(), "{IDENTITY,NEEDS}");
        Calls.identityAnswers(move.person, "200 {\"unavailable\": [\"%s\"]}".formatted(move.there.agency()));

        move.post(offer).statusCode(409).body("type", equalTo("/problems/consent-missing"));
    }

    @Test
    void safety16_a_named_worker_whom_identity_service_lets_nowhere_is_not_told_who_else_helps() {
        var handed = move.open();
        var transfer = move.accepted(Map.of(handed, "HAND_OVER"));
        var item = move.handedOver(transfer).get(0);
        var own = Refer.sent(move.there, move.clinic);
        Calls.grantOf(transfer, false);

        as(move.there).get("/v1/transfers/{id}/handed-over", transfer).then().statusCode(404);
        successor(transfer, item, own).statusCode(404);
        move.seen(handed).body("status", equalTo("SENT"));
    }

    @Test
    void what_the_two_agencies_may_not_share_is_not_told_of_a_handed_over_case_either() {
        var handed = move.open();
        var transfer = move.accepted(Map.of(handed, "HAND_OVER"));
        var item = move.handedOver(transfer).get(0);
        var own = Refer.sent(move.there, move.clinic);
        Calls.grantOf(transfer, "IDENTITY");

        as(move.there)
                .get("/v1/transfers/{id}/handed-over", transfer)
                .then()
                .statusCode(200)
                .body("items", empty());
        successor(transfer, item, own).statusCode(404);
        move.seen(handed).body("status", equalTo("SENT"));

        Calls.grantOf(transfer, "IDENTITY", "NEEDS");

        successor(transfer, item, own).statusCode(200);
    }

    @Test
    void only_what_was_asked_anew_for_the_same_service_takes_the_place_and_of_one_alone() {
        var before = Refer.sent(move.there, move.clinic);
        var transfer = move.accepted(Map.of(move.open(), "HAND_OVER", move.open(), "HAND_OVER"));
        var items = move.handedOver(transfer);
        var body = new HashMap<>(Refer.body(move.there, move.clinic.agency()));
        body.put("service", "LEGAL_INFO");
        var other = Refer.sent(move.there, body);
        for (var unfit : new UUID[] {before, other})
            successor(transfer, items.get(0), unfit)
                    .statusCode(409)
                    .body("type", equalTo("/problems/successor-not-fitting"));

        var own = Refer.sent(move.there, move.clinic);
        successor(transfer, items.get(0), own).statusCode(200);
        successor(transfer, items.get(1), own).statusCode(409);
        assertThat(move.handedOver(transfer)).containsExactly(items.get(1));
    }

    @Test
    void whoever_was_asked_before_does_not_learn_that_the_case_went_elsewhere() {
        var closed = move.open();

        move.accepted(Map.of(closed, "CLOSE"));

        move.seen(closed).body("cancelReason", equalTo("TRANSFERRED"));
        as(move.clinic)
                .get("/v1/referrals/{id}", closed)
                .then()
                .statusCode(200)
                .body("cancelReason", equalTo("NO_LONGER_NEEDED"));
        as(move.clinic)
                .get("/v1/referrals/{id}/timeline", closed)
                .then()
                .statusCode(200)
                .body("items.reason", hasItem("NO_LONGER_NEEDED"))
                .body("items.reason", not(hasItem("TRANSFERRED")));
    }

    @Test
    void an_acceptance_that_would_let_nobody_in_ends_nothing() {
        var closed = move.open();
        var offer = move.offer(Map.of(closed, "CLOSE"), "{IDENTITY,NEEDS}");
        var transfer =
                UUID.fromString(move.post(offer).statusCode(201).extract().path("id"));
        Rows.pause((UUID) offer.get("consent"));

        as(move.there)
                .body(Refer.workers(move.there))
                .post("/v1/referrals/{id}/acceptance", transfer)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/consent-missing"));

        move.seen(closed).body("status", equalTo("SENT"));
        move.seen(transfer).body("status", equalTo("SENT"));
    }

    @Test
    void the_open_referrals_of_nobody_are_an_empty_list() {
        move.open();

        openReferrals().body("items", hasSize(1));
        as(move.here)
                .get("/v1/transfers/open-referrals?person={p}", agency())
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void what_would_end_with_a_consent_names_each_consent_and_the_offer_of_the_case_too() {
        var open = move.open();
        var transfer = move.offered(Map.of(open, "KEEP"));

        openReferrals().body("items.id", contains(open.toString())).body("items.consent", everyItem(notNullValue()));
        as(move.here)
                .get("/v1/transfers/open-referrals?person={p}&transfers=true", move.person)
                .then()
                .statusCode(200)
                .body("items.id", contains(open.toString(), transfer.toString()))
                .body("items.consent", everyItem(notNullValue()));
    }

    private ValidatableResponse openReferrals() {
        return as(move.here)
                .get("/v1/transfers/open-referrals?person={p}", move.person)
                .then();
    }

    private ValidatableResponse successor(UUID transfer, String item, UUID referral) {
        return as(move.there)
                .body(Map.of("handedOver", item, "referral", referral))
                .post("/v1/transfers/{id}/successor", transfer)
                .then();
    }
}
