package org.punte.journeys;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.punte.journeys.Part.CASE;
import static org.punte.journeys.Part.IDENTITY;
import static org.punte.journeys.Part.REFERRAL;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Somebody on each side of a referral knows the person, and the record is gone for both of them. */
@Journey
class StepAsideJourneyTest {
    private static final Duration HEARD = Duration.ofSeconds(20);

    private final People people = Network.running().people();
    private final Actor ana = people.ana();
    private final Actor mara = people.worker("mara", "Casa Salcia");
    private final Actor lead = people.worker("stanca", "Casa Salcia", "supervisor");
    private final Actor dan = people.dan();
    private final Actor ioana = people.ioana();
    private final Canary canary = Canary.released();
    private final UUID person = Story.personOf(ana, canary);

    @Test
    void A35_whoever_steps_aside_reads_neither_record_nor_file_and_a_colleague_goes_on() {
        var file = Story.id(ana.at(CASE, Map.of("person", person)).post("/v1/casefiles"));
        isSharedWithMara(file);
        var consent = Story.consentOf(ana, person, dan.agency(), "IDENTITY", "NEEDS");
        var referral = Story.sent(ana, person, dan.agency(), consent);
        Story.accept(dan, referral, dan, ioana).then().statusCode(200);
        var theirFile = fileOf(dan, referral);
        var theirPerson = ownOf(dan, referral);

        stepsAside(ana, referral);
        stepsAside(dan, referral);

        isGone(ana, person, file);
        isGone(dan, theirPerson, theirFile);
        Unknown.to(dan, IDENTITY, "/v1/persons/{id}", person);
        goesOn(mara, person, file);
        goesOn(ioana, theirPerson, theirFile);
        ioana.at(IDENTITY)
                .get("/v1/persons/{id}", person)
                .then()
                .statusCode(200)
                .body("familyName", equalTo(canary.familyName()));
    }

    @Test
    void safety16_whoever_she_shall_never_meet_reads_neither_record_nor_file_and_a_colleague_goes_on() {
        var file = Story.id(ana.at(CASE, Map.of("person", person)).post("/v1/casefiles"));
        isSharedWithMara(file);

        ana.at(IDENTITY, Map.of("kind", "WORKER", "account", mara.account()))
                .post("/v1/persons/{id}/never-list", person)
                .then()
                .statusCode(201);

        isGone(mara, person, file);
        goesOn(ana, person, file);
        lead.at(CASE, Map.of("workers", List.of(mara.account())))
                .post("/v1/casefiles/{id}/workers", file)
                .then()
                .statusCode(409);
    }

    private void isSharedWithMara(UUID file) {
        var both = Map.of("workers", List.of(ana.account(), mara.account()));
        lead.at(IDENTITY, both)
                .post("/v1/persons/{id}/assignment", person)
                .then()
                .statusCode(200);
        // once it is heard there who works with her
        await().atMost(HEARD)
                .untilAsserted(() -> lead.at(CASE, both)
                        .post("/v1/casefiles/{id}/workers", file)
                        .then()
                        .statusCode(200));
    }

    private static UUID fileOf(Actor worker, UUID referral) {
        await().atMost(HEARD)
                .untilAsserted(() -> worker.at(CASE)
                        .queryParam("referral", referral)
                        .get("/v1/casefiles")
                        .then()
                        .body("items", hasSize(1)));
        return worker.at(CASE)
                .queryParam("referral", referral)
                .get("/v1/casefiles")
                .jsonPath()
                .getUUID("items[0].id");
    }

    private static UUID ownOf(Actor worker, UUID referral) {
        return worker.at(IDENTITY)
                .queryParam("referral", referral)
                .get("/v1/grants")
                .jsonPath()
                .getUUID("items[0].receiverPerson");
    }

    private static void stepsAside(Actor worker, UUID referral) {
        worker.at(REFERRAL).post("/v1/referrals/{id}/conflict", referral).then().statusCode(201);
    }

    private static void isGone(Actor worker, UUID record, UUID file) {
        await().atMost(HEARD).untilAsserted(() -> Unknown.to(worker, IDENTITY, "/v1/persons/{id}", record));
        await().atMost(HEARD).untilAsserted(() -> Unknown.to(worker, CASE, "/v1/casefiles/{id}", file));
    }

    private static void goesOn(Actor worker, UUID record, UUID file) {
        worker.at(IDENTITY).get("/v1/persons/{id}", record).then().statusCode(200);
        worker.at(CASE).get("/v1/casefiles/{id}", file).then().statusCode(200);
    }
}
