package org.punte.cases.transfer;

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
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.punte.cases.OpenedFile;
import org.punte.messaging.consumption.Consumption;
import org.punte.testing.OutboxProbe;

/** A case goes to another agency when it may have it, and comes back when it is given back. */
@QuarkusTest
class TransferTest {
    private Going going;

    @Inject
    Consumption consumption;

    @BeforeEach
    void somebody_has_a_file() {
        going = new Going();
    }

    @Test
    void A22_while_the_case_is_offered_it_is_still_the_senders() {
        consumption.hear(going.sent());

        going.read()
                .body("status", equalTo("TRANSFER_PENDING"))
                .body("transfer", equalTo(going.grant.referral.toString()));
        going.add(going.here, going.file, "Still here").statusCode(201);
        as(going.here)
                .body(Map.of("reason", "GOALS_MET"))
                .post("/v1/casefiles/{id}/closure", going.file)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/case-file-offered"));
        as(going.here)
                .body(Map.of("person", going.person))
                .post("/v1/casefiles")
                .then()
                .statusCode(409);
    }

    @ParameterizedTest
    @ValueSource(strings = {"declined", "redirected", "expired", "cancelled", "consent-withdrawn"})
    void A22_rejected_or_not_answered_it_stays_with_the_old_owner(String answer) {
        consumption.hear(going.sent());

        consumption.hear(going.told(answer));

        going.read().body("status", equalTo("OPEN"));
        going.receipts(going.here).body("items", empty());
    }

    @Test
    void safety14_a_grant_that_is_heard_after_the_withdrawal_lets_nothing_go() {
        consumption.hear(going.sent());
        consumption.hear(going.told("consent-withdrawn"));

        consumption.hear(going.grant.transferred("NEEDS", "CASE_SUMMARY"));

        going.read().body("status", equalTo("OPEN"));
        going.receipts(going.here).body("items", empty());
        going.theirs().body("needs", empty()).body("summary", nullValue());
    }

    @Test
    void A22_a_no_that_is_taken_back_leaves_the_case_offered() {
        consumption.hear(going.sent());
        consumption.hear(going.told("declined"));

        consumption.hear(going.told("answer-undone"));

        going.read().body("status", equalTo("TRANSFER_PENDING"));
    }

    @Test
    void an_ordinary_referral_offers_nothing() {
        consumption.hear(going.told("sent"));
        consumption.hear(going.grant.opened("NEEDS", "CASE_SUMMARY"));

        going.read().body("status", equalTo("OPEN"));
        going.theirs().body("needs", empty()).body("summary", nullValue());
    }

    @Test
    void A22_on_acceptance_the_receiver_has_what_the_person_agreed_to_as_its_own() {
        consumption.hear(going.sent());

        consumption.hear(going.grant.transferred("NEEDS", "CASE_SUMMARY"));

        going.theirs()
                .body("status", equalTo("OPEN"))
                .body("summary", equalTo("Begun in the harbour"))
                .body("needs.remark", contains("Wants a dentist"));
        consumption.hear(going.grant.ended());
        going.theirs().body("summary", equalTo("Begun in the harbour"));
    }

    @Test
    void A22_what_the_person_did_not_agree_to_does_not_go_along() {
        consumption.hear(going.grant.transferred("IDENTITY"));

        going.theirs().body("summary", nullValue()).body("needs", empty());
        going.receipts(going.here)
                .body("items[0].handedOver", empty())
                .body("items[0].summary", equalTo("Begun in the harbour"));
    }

    @Test
    void A22_the_old_owner_keeps_a_frozen_receipt_and_never_sees_the_receivers_later_work() {
        consumption.hear(going.sent());
        consumption.hear(going.grant.transferred("NEEDS", "CASE_SUMMARY"));
        var theirs = going.theirs().extract();
        String id = theirs.path("id");
        going.summarise(going.there, id, theirs.path("version"), "Found a flat").statusCode(200);
        going.add(going.there, id, "Wants a school").statusCode(201);

        going.receipts(going.here)
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].receiver", equalTo(going.there.agency().toString()))
                .body("items[0].summary", equalTo("Begun in the harbour"))
                .body("items[0].needs.remark", contains("Wants a dentist"))
                .body("items[0].handedOver", contains("NEEDS", "CASE_SUMMARY"));
        going.read()
                .body("status", equalTo("CLOSED_TRANSFERRED"))
                .body("summary", equalTo("Begun in the harbour"))
                .body("closure.reason", equalTo("MOVED_TRANSFERRED"));
        for (var other : List.of(
                caseworker(going.here.agency()), supervisor(going.here.agency()), going.there, caseworker(agency())))
            going.receipts(other).statusCode(404);
    }

    @Test
    void A22_what_went_is_read_only() {
        consumption.hear(going.grant.transferred("NEEDS"));
        int version = going.read().extract().path("version");

        going.summarise(going.here, going.file, version, "Later thoughts")
                .statusCode(409)
                .body("type", equalTo("/problems/case-file-transferred"));
        going.add(going.here, going.file, "Later")
                .statusCode(409)
                .body("type", equalTo("/problems/case-file-transferred"));
        as(going.here)
                .body(Map.of("reason", "GOALS_MET"))
                .post("/v1/casefiles/{id}/closure", going.file)
                .then()
                .statusCode(409);
    }

    @Test
    void told_again_or_with_other_workers_nothing_is_handed_over_twice() {
        consumption.hear(going.grant.transferred("NEEDS", "CASE_SUMMARY"));

        consumption.hear(going.grant.transferred("NEEDS", "CASE_SUMMARY"));
        consumption.hear(going.grant.transferResumed("NEEDS"));
        consumption.hear(going.sent());

        going.theirs().body("needs", hasSize(1)).body("summary", equalTo("Begun in the harbour"));
        going.receipts(going.here).body("items", hasSize(1));
        going.read().body("status", equalTo("CLOSED_TRANSFERRED"));
        assertThat(OutboxProbe.types(UUID.fromString(going.file)))
                .containsExactly("casefile.opened.v1", "casefile.closed.v1");
    }

    @Test
    void A22_a_grant_that_was_paused_from_the_first_moment_hands_over_when_it_is_resumed() {
        consumption.hear(going.sent());
        consumption.hear(going.grant.paused());
        going.read().body("status", equalTo("TRANSFER_PENDING"));

        consumption.hear(going.grant.transferResumed("NEEDS"));

        going.read().body("status", equalTo("CLOSED_TRANSFERRED"));
        going.theirs().body("needs", hasSize(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"returned", "not-delivered", "entered-in-error"})
    void A22_given_back_somebody_has_the_case_again_in_whatever_order_it_is_told(String back) {
        var other = new Going();
        consumption.hear(going.sent());
        consumption.hear(other.sent());

        consumption.hear(going.grant.transferred("NEEDS"));
        consumption.hear(going.told(back));
        consumption.hear(other.told(back));
        consumption.hear(other.grant.transferred("NEEDS"));

        going.read().body("status", equalTo("OPEN")).body("closure", nullValue());
        going.add(going.here, going.file, "Again here").statusCode(201);
        going.receipts(going.here).body("items[0].needs", hasSize(1));
        other.read().body("status", equalTo("OPEN"));
    }

    @Test
    void A22_a_person_who_came_back_meanwhile_keeps_the_new_file() {
        consumption.hear(going.sent());
        consumption.hear(going.grant.transferred("NEEDS"));
        OpenedFile.by(going.here, going.person);

        consumption.hear(going.told("returned"));

        going.read().body("status", equalTo("CLOSED_TRANSFERRED"));
    }

    @Test
    void what_the_receiver_had_written_stays_above_what_comes() {
        consumption.hear(going.grant.opened("IDENTITY"));
        var own = going.theirs().extract();
        going.summarise(going.there, own.path("id"), own.path("version"), "Known since May")
                .statusCode(200);

        consumption.hear(going.grant.transferred("CASE_SUMMARY"));

        going.theirs().body("summary", equalTo("Known since May\n\nBegun in the harbour"));
    }
}
