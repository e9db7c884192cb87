package org.punte.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.punte.journeys.Part.CASE;
import static org.punte.journeys.Part.IDENTITY;
import static org.punte.journeys.Part.REFERRAL;

import io.restassured.response.Response;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Two sisters and their mother, from an NGO to one shelter. */
@Journey
class PartyJourneyTest {
    private final Actor ana = Network.running().people().ana();
    private final Actor dan = Network.running().people().dan();
    private final Member mother = member("ADULT");
    private final Member elder = member("ADULT");
    private final Member younger = member("ADULT");

    /** A person, her consent and her file. */
    private record Member(Canary canary, UUID person, UUID consent, UUID file, String ageBand) {
        Map<String, Object> body() {
            return Map.of("person", person, "consent", consent, "ageBand", ageBand, "caseFile", file);
        }
    }

    @Test
    void A19_three_records_three_referrals_one_answer_and_one_who_withdraws_alone() {
        need(mother, "LEGAL_INFO");
        need(elder, "MED");
        var party =
                send(mother, elder, younger).then().statusCode(201).extract().jsonPath();
        var referrals = party.getList("referrals.id", UUID.class);
        await().untilAsserted(() -> assertThat(Story.messages(dan, "desk", "PARTY_SENT", referrals.get(0)))
                .isOne());
        assertThat(Story.messages(dan, "desk", "REFERRAL_SENT", referrals.get(0)))
                .isZero();

        dan.at(REFERRAL, Map.of("workers", List.of(dan.account())))
                .post("/v1/parties/{id}/acceptance", party.getString("id"))
                .then()
                .statusCode(200);
        for (var one : List.of(mother, elder, younger)) reads(one, 200);
        seesInTheFileOf(elder, "MED", "LEGAL_INFO");

        Story.withdraw(ana, elder.consent()).then().statusCode(200);

        reads(elder, 404);
        await().untilAsserted(() -> dan.at(REFERRAL)
                .get("/v1/parties/{id}", party.getString("id"))
                .then()
                .body("heads.adults", equalTo(3))
                .body("present.adults", equalTo(2)));
        reads(mother, 200);
        reads(younger, 200);
    }

    @Test
    void safety25_from_the_moment_of_suspicion_the_mother_is_not_brought_along() {
        var name = mother.canary().givenName() + " " + mother.canary().familyName();
        ana.at(
                        IDENTITY,
                        Map.of(
                                "kind",
                                "PARENT",
                                "name",
                                name,
                                "conflict",
                                Map.of("suspected", true, "reason", "What she said")))
                .post("/v1/persons/{id}/guardians", younger.person())
                .then()
                .statusCode(200);

        send(elder, younger, mother).then().statusCode(409).body("type", equalTo("/problems/party-not-possible"));
        send(elder, younger).then().statusCode(201);
    }

    private Member member(String ageBand) {
        var canary = Canary.released();
        var person = Story.personOf(ana, canary);
        var consent = Story.consentOf(ana, person, dan.agency(), "IDENTITY", "NEEDS");
        var file = ana.at(CASE, Map.of("person", person))
                .post("/v1/casefiles")
                .then()
                .statusCode(201);
        return new Member(canary, person, consent, file.extract().jsonPath().getUUID("id"), ageBand);
    }

    private void need(Member of, String domain) {
        ana.at(CASE, Map.of("domain", domain, "urgency", "SOON"))
                .post("/v1/casefiles/{id}/needs", of.file())
                .then()
                .statusCode(201);
    }

    private Response send(Member... members) {
        var body = new HashMap<String, Object>(
                Map.of("receiver", dan.agency(), "service", "ACC_SHELTER", "urgency", "URGENT", "together", "ONLY"));
        body.put("envelope", Map.of("region", "IS"));
        body.put("members", Arrays.stream(members).map(Member::body).toList());
        return ana.at(REFERRAL, body).post("/v1/parties");
    }

    private void reads(Member one, int status) {
        await().untilAsserted(() ->
                dan.at(IDENTITY).get("/v1/persons/{id}", one.person()).then().statusCode(status));
    }

    private void seesInTheFileOf(Member one, String own, String others) {
        String referral = ana.at(REFERRAL)
                .get("/v1/referrals/sent")
                .then()
                .extract()
                .path("items.find { it.person == '%s' }.id".formatted(one.person()));
        await().untilAsserted(() -> assertThat(dan.at(CASE)
                        .queryParam("referral", referral)
                        .get("/v1/shares")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .contains(own)
                .doesNotContain(others));
    }
}
