package org.punte.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.punte.journeys.Part.CASE;
import static org.punte.journeys.Part.IDENTITY;
import static org.punte.journeys.Part.REFERRAL;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** From an NGO in Bucharest to a directorate in Iași and back. */
@Journey
class ClosedLoopJourneyTest {
    private final Actor ana = Network.running().people().ana();
    private final Actor dan = Network.running().people().dan();
    private final Canary canary = Canary.released();
    private final UUID person = Story.personOf(ana, canary);
    private final UUID consent = Story.consentOf(ana, person, dan.agency(), "IDENTITY", "NEEDS");

    @Test
    void a_person_is_referred_accepted_helped_and_may_change_her_mind() {
        ana.at(CASE, Map.of("person", person)).post("/v1/casefiles").then().statusCode(201);
        var referral = Story.sent(ana, person, dan.agency(), consent);
        seesOnlyTheEnvelope(referral);

        Story.accept(dan, referral, dan).then().statusCode(200).body("status", equalTo("ACCEPTED"));
        learnsWhoSheIs();
        isMet(referral);
        seesShares(referral, 1);
        hasItsOwnFile(referral);

        finishes(referral);
        await().untilAsserted(() -> ana.at(IDENTITY)
                .get("/v1/referrals/{id}/meeting", referral)
                .then()
                .statusCode(404));
        await().untilAsserted(() -> assertThat(Story.messages(ana, "own", "REFERRAL_COMPLETED", referral))
                .isOne());

        Story.withdraw(ana, consent).then().statusCode(200);
        dan.at(IDENTITY).get("/v1/persons/{id}", person).then().statusCode(404);
        seesShares(referral, 0);
    }

    @Test
    void withdrawal_between_acceptance_and_reading_leaves_nothing_to_read() {
        var referral = Story.sent(ana, person, dan.agency(), consent);
        Story.accept(dan, referral, dan).then().statusCode(200);

        Story.withdraw(ana, consent).then().statusCode(200);

        dan.at(IDENTITY).get("/v1/persons/{id}", person).then().statusCode(404);
        await().untilAsserted(() -> dan.at(REFERRAL)
                .get("/v1/referrals/{id}", referral)
                .then()
                .body("status", equalTo("CONSENT_WITHDRAWN")));
        dan.at(IDENTITY).get("/v1/persons/{id}", person).then().statusCode(404);
    }

    private void seesOnlyTheEnvelope(UUID referral) {
        await().untilAsserted(() -> assertThat(Story.messages(dan, "desk", "REFERRAL_SENT", referral))
                .isOne());
        var envelope = dan.at(REFERRAL)
                .get("/v1/referrals/{id}", referral)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(envelope).doesNotContain(person.toString(), canary.familyName());
        dan.at(IDENTITY).get("/v1/persons/{id}", person).then().statusCode(404);
    }

    private void learnsWhoSheIs() {
        await().untilAsserted(() -> dan.at(IDENTITY)
                .get("/v1/persons/{id}", person)
                .then()
                .statusCode(200)
                .body("familyName", equalTo(canary.familyName()))
                .body("categories", hasItem("IDENTITY"))
                .body("$", not(hasKey("phone")))
                .body("$", not(hasKey("pseudonym"))));
    }

    /** Where nobody else may look: her own street is as good a canary as any. */
    private void isMet(UUID referral) {
        var place = Map.of("day", "2126-03-04", "time", "22:30", "point", canary.address(), "publicPlace", true);
        dan.at(IDENTITY, place)
                .post("/v1/referrals/{id}/meeting", referral)
                .then()
                .statusCode(200);

        await().untilAsserted(() ->
                assertThat(Story.messages(ana, "own", "MEETING_TOLD", referral)).isOne());
        ana.at(IDENTITY)
                .get("/v1/referrals/{id}/meeting", referral)
                .then()
                .statusCode(200)
                .body("point", equalTo(canary.address()));
    }

    private void hasItsOwnFile(UUID referral) {
        await().untilAsserted(() -> dan.at(CASE)
                .queryParam("referral", referral)
                .get("/v1/casefiles")
                .then()
                .statusCode(200)
                .body("items", hasSize(1)));
    }

    private void seesShares(UUID referral, int count) {
        await().untilAsserted(() -> dan.at(CASE)
                .queryParam("referral", referral)
                .get("/v1/shares")
                .then()
                .statusCode(200)
                .body("items", hasSize(count)));
    }

    private void finishes(UUID referral) {
        dan.at(REFERRAL, Map.of())
                .post("/v1/referrals/{id}/start", referral)
                .then()
                .statusCode(200);
        dan.at(REFERRAL, Map.of("outcome", "SERVICE_FULLY"))
                .post("/v1/referrals/{id}/completion", referral)
                .then()
                .statusCode(200);
    }
}
