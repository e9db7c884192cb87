package org.punte.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.punte.journeys.Part.CASE;
import static org.punte.journeys.Part.IDENTITY;
import static org.punte.journeys.Part.REFERRAL;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Somebody moves to another county, and the case goes along. */
@Journey
class TransferJourneyTest {
    private final Actor ana = Network.running().people().ana();
    private final Actor dan = Network.running().people().dan();
    private final Actor vlad = Network.running().people().vlad();
    private final Canary canary = Canary.released();
    private final UUID person = Story.personOf(ana, canary);
    private final UUID consent = Story.consentOf(ana, person, dan.agency(), "IDENTITY", "NEEDS", "CASE_SUMMARY");

    @Test
    void A22_a_victim_moves_and_the_new_owner_goes_on_when_the_old_one_can_no_longer_be_read() {
        var file = opened();
        var other = Story.sent(ana, person, vlad.agency(), Story.consentOf(ana, person, vlad.agency(), "NEEDS"));
        var transfer = offered(file, other);
        await().untilAsserted(() ->
                ana.at(CASE).get("/v1/casefiles/{id}", file).then().body("status", equalTo("TRANSFER_PENDING")));
        await().untilAsserted(() -> assertThat(Story.messages(dan, "desk", "TRANSFER_RECEIVED", transfer))
                .isOne());

        Story.accept(dan, transfer, dan).then().statusCode(200);

        await().untilAsserted(() ->
                ana.at(CASE).get("/v1/casefiles/{id}", file).then().body("status", equalTo("CLOSED_TRANSFERRED")));
        ana.at(CASE).get("/v1/casefiles/{id}/receipts", file).then().body("items", hasSize(1));
        ana.at(CASE, Map.of("domain", "PSY", "urgency", "NOW"))
                .post("/v1/casefiles/{id}/needs", file)
                .then()
                .statusCode(409);
        hasTheNeeds(transfer);
        isToldWhoElseHelps(transfer);
        goesOn(transfer);
        dan.at(REFERRAL).get("/v1/transfers/{id}/handed-over", transfer).then().statusCode(404);
    }

    /** The named worker alone: identity-service lets nobody else in. */
    private void isToldWhoElseHelps(UUID transfer) {
        dan.at(REFERRAL)
                .get("/v1/transfers/{id}/handed-over", transfer)
                .then()
                .statusCode(200)
                .body("items.asked", contains(vlad.agency().toString()));
        for (var reader : List.of(Network.running().people().ioana(), ana, vlad))
            reader.at(REFERRAL)
                    .get("/v1/transfers/{id}/handed-over", transfer)
                    .then()
                    .statusCode(404);
    }

    /** The person's no ends what is read at the old owner, and not the new owner's own record. */
    private void goesOn(UUID transfer) {
        var own = dan.at(IDENTITY)
                .post("/v1/referrals/{id}/person-takeover", transfer)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getUUID("person");
        Story.withdraw(ana, consent).then().statusCode(200);
        dan.at(IDENTITY).get("/v1/persons/{id}", person).then().statusCode(404);
        dan.at(IDENTITY)
                .get("/v1/persons/{id}", own)
                .then()
                .statusCode(200)
                .body("familyName", equalTo(canary.familyName()));
    }

    private void hasTheNeeds(UUID transfer) {
        await().untilAsserted(() -> {
            String id = dan.at(CASE)
                    .queryParam("referral", transfer)
                    .get("/v1/casefiles")
                    .then()
                    .extract()
                    .path("items[0].id");
            dan.at(CASE).get("/v1/casefiles/{id}", id).then().body("needs", hasSize(1));
        });
    }

    private UUID opened() {
        var file = ana.at(CASE, Map.of("person", person))
                .post("/v1/casefiles")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getUUID("id");
        ana.at(CASE, Map.of("domain", "MED", "urgency", "NOW"))
                .post("/v1/casefiles/{id}/needs", file)
                .then()
                .statusCode(201);
        return file;
    }

    private UUID offered(UUID file, UUID other) {
        var body = new HashMap<>(Story.referralOf(person, dan.agency(), consent));
        body.put("caseFile", file);
        body.put("openReferrals", List.of(Map.of("referral", other, "fate", "HAND_OVER")));
        return ana.at(REFERRAL, body)
                .post("/v1/transfers")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getUUID("id");
    }
}
