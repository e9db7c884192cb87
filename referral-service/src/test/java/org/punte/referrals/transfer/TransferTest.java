package org.punte.referrals.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.punte.referrals.Refer;
import org.punte.testing.OutboxProbe;

/** A case is offered to another agency, and goes to it only when it accepts. */
@QuarkusTest
class TransferTest {
    private final Moving move = new Moving();

    @Test
    void A22_nothing_changes_before_the_receiver_accepts_or_when_it_declines() {
        var closed = move.open();
        var handed = move.open();
        var transfer = move.offered(Map.of(closed, "CLOSE", handed, "HAND_OVER"));
        move.seen(transfer).body("type", equalTo("TRANSFER"));

        Refer.move(move.there, transfer, "decline", Map.of("reason", "NO_CAPACITY"));

        move.seen(closed).body("status", equalTo("SENT"));
        move.seen(handed).body("status", equalTo("SENT"));
        as(move.there).get("/v1/transfers/{id}/handed-over", transfer).then().statusCode(404);
        // and the case can be offered to somebody else
        move.offered(Map.of(closed, "KEEP", handed, "KEEP"));
    }

    @Test
    void A22_on_acceptance_each_open_referral_is_handed_over_kept_or_closed() {
        var closed = move.open();
        var kept = move.open();
        var handed = move.open();

        var transfer = move.accepted(Map.of(closed, "CLOSE", kept, "KEEP", handed, "HAND_OVER"));

        move.seen(closed).body("status", equalTo("CANCELLED")).body("cancelReason", equalTo("TRANSFERRED"));
        move.seen(kept).body("status", equalTo("SENT"));
        move.seen(handed).body("status", equalTo("SENT"));
        as(move.there)
                .get("/v1/transfers/{id}/handed-over", transfer)
                .then()
                .body("items.service", contains("ACC_SHELTER"))
                .body("items.asked", contains(move.clinic.agency().toString()))
                .body("items[0].referral", nullValue());
        assertThat(OutboxProbe.types(closed)).containsExactly("referral.sent.v1", "referral.cancelled.v1");
    }

    @Test
    void A22_the_new_owner_asks_anew_with_its_own_consent_and_then_the_old_referral_ends() {
        var handed = move.open();
        var transfer = move.accepted(Map.of(handed, "HAND_OVER"));
        var item = move.handedOver(transfer).get(0);
        var own = Refer.sent(move.there, move.clinic);

        as(move.there)
                .body(Map.of("handedOver", item, "referral", own))
                .post("/v1/transfers/{id}/successor", transfer)
                .then()
                .statusCode(200);

        move.seen(handed).body("status", equalTo("CANCELLED")).body("cancelReason", equalTo("TRANSFERRED"));
        assertThat(move.handedOver(transfer)).isEmpty();
        as(move.there)
                .body(Map.of("handedOver", item, "referral", own))
                .post("/v1/transfers/{id}/successor", transfer)
                .then()
                .statusCode(404);
    }

    @Test
    void only_an_own_open_referral_for_the_same_service_takes_the_place_of_the_old_one() {
        var handed = move.open();
        var transfer = move.accepted(Map.of(handed, "HAND_OVER"));
        var item = move.handedOver(transfer).get(0);
        var over = Refer.sent(move.there, move.clinic);
        Refer.move(move.there, over, "cancellation", Map.of("reason", "OTHER"));

        var otherwise = new HashMap<>(Refer.body(move.there, move.clinic.agency()));
        otherwise.put("service", "MED");
        var other = Refer.sent(move.there, otherwise);

        for (var referral : new UUID[] {over, transfer, other})
            as(move.there)
                    .body(Map.of("handedOver", item, "referral", referral))
                    .post("/v1/transfers/{id}/successor", transfer)
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("/problems/successor-not-fitting"));
        as(move.there)
                .body(Map.of("handedOver", item, "referral", UUID.randomUUID()))
                .post("/v1/transfers/{id}/successor", transfer)
                .then()
                .statusCode(404);
        move.seen(handed).body("status", equalTo("SENT"));
    }

    @Test
    void A22_each_open_referral_needs_a_decision() {
        var one = move.open();
        var other = move.open();

        move.post(move.offer(Map.of(one, "KEEP"), "{NEEDS}"))
                .statusCode(409)
                .body("type", equalTo("/problems/transfer-undecided"))
                .body("undecided", contains(other.toString()));

        as(move.here)
                .get("/v1/transfers/open-referrals?person={p}", move.person)
                .then()
                .body("items.id", containsInAnyOrder(one.toString(), other.toString()));
    }

    @Test
    void handing_over_tells_of_other_help_and_so_needs_consent_that_covers_it() {
        var open = move.open();

        move.post(move.offer(Map.of(open, "HAND_OVER"), "{IDENTITY}"))
                .statusCode(409)
                .body("type", equalTo("/problems/handing-over-not-covered"));

        move.post(move.offer(Map.of(open, "CLOSE"), "{IDENTITY}")).statusCode(201);
    }

    @Test
    void A22_what_is_sent_after_the_transfer_is_kept_and_shown_to_the_sender() {
        var before = move.open();
        var transfer = move.offered(Map.of(before, "CLOSE"));
        var later = move.open();

        move.accept(transfer);

        as(move.here)
                .get("/v1/transfers/{id}/decisions", transfer)
                .then()
                .statusCode(200)
                .body("items.id", contains(later.toString()))
                .body("items.fate", contains("KEEP"))
                .body("items.later", contains(true));
        as(move.there).get("/v1/transfers/{id}/decisions", transfer).then().statusCode(403);
    }

    @Test
    void A22_an_accepted_transfer_is_neither_undone_nor_taken_back() {
        var transfer = move.offered(Map.of());

        move.accept(transfer).body("moves", not(hasItem("ANSWER_UNDONE"))).body("undoUntil", nullValue());

        as(move.there)
                .body(Map.of("reason", "WRONG_REFERRAL"))
                .post("/v1/referrals/{id}/undoing", transfer)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/transfer-stands"));
        as(move.here)
                .body(Map.of("reason", "OTHER"))
                .post("/v1/referrals/{id}/cancellation", transfer)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/transfer-stands"));
        // it is given back instead
        Refer.move(move.there, transfer, "return", Map.of("reason", "NO_CAPACITY"));
    }

    @Test
    void one_agency_at_a_time_is_asked() {
        var first = move.offered(Map.of());

        move.post(move.offer(Map.of(), "{NEEDS}"))
                .statusCode(409)
                .body("type", equalTo("/problems/transfer-under-way"))
                .body("referral", equalTo(first.toString()));
    }

    @Test
    void it_goes_through_the_same_gate_as_every_referral() {
        var body = move.offer(Map.of(), "{NEEDS}");
        body.put("consent", UUID.randomUUID());
        move.post(body).statusCode(409).body("type", equalTo("/problems/consent-missing"));
        body.remove("caseFile");
        move.post(body).statusCode(400);

        var sent = OutboxProbe.events(move.offered(Map.of())).get(0);

        assertThat(sent.at("/data/kind").asText()).isEqualTo("TRANSFER");
        assertThat(OutboxProbe.events(move.open()).get(0).at("/data/kind").asText())
                .isEqualTo("REFERRAL");
    }

    @Test
    void nobody_says_by_hand_that_a_case_went_elsewhere() {
        as(move.here)
                .body(Map.of("reason", "TRANSFERRED"))
                .post("/v1/referrals/{id}/cancellation", move.open())
                .then()
                .statusCode(400);
    }

    @Test
    void an_ordinary_referral_is_no_transfer() {
        var referral = move.open();

        as(move.here).get("/v1/transfers/{id}/decisions", referral).then().statusCode(404);
        as(move.here)
                .get("/v1/transfers/open-referrals?person={p}", UUID.randomUUID())
                .then()
                .body("items", empty());
        move.seen(referral).body("type", equalTo("REFERRAL"));
    }
}
