package org.punte.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.punte.journeys.Part.CASE;
import static org.punte.journeys.Part.IDENTITY;
import static org.punte.journeys.Part.NOTIFICATION;
import static org.punte.journeys.Part.REFERRAL;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Unknown and forbidden look the same, to the wrong agency and to the wrong colleague. */
@Journey
class CuriousJourneyTest {
    private final Actor ana = Network.running().people().ana();
    private final Actor dan = Network.running().people().dan();
    private final Actor ioana = Network.running().people().ioana();
    private final Actor vlad = Network.running().people().vlad();
    private final UUID person = Story.personOf(ana, Canary.released());
    private final UUID consent = Story.consentOf(ana, person, dan.agency(), "IDENTITY", "CONTACT", "NEEDS");

    @Test
    void A36_a_curious_worker_of_another_agency_learns_nothing() {
        var file = ana.at(CASE, Map.of("person", person))
                .post("/v1/casefiles")
                .jsonPath()
                .getUUID("id");
        var referral = Story.sent(ana, person, dan.agency(), consent);
        Story.accept(dan, referral, dan).then().statusCode(200);
        var grant = openedGrant(referral);

        sameAsUnknown(vlad, IDENTITY, "/v1/persons/{id}", person);
        sameAsUnknown(vlad, IDENTITY, "/v1/persons/{id}/accesses", person);
        sameAsUnknown(vlad, IDENTITY, "/v1/persons/{id}/consents", person);
        sameAsUnknown(vlad, IDENTITY, "/v1/consents/{id}", consent);
        sameAsUnknown(vlad, IDENTITY, "/v1/grants/{id}", grant);
        sameAsUnknown(vlad, REFERRAL, "/v1/referrals/{id}", referral);
        sameAsUnknown(vlad, REFERRAL, "/v1/referrals/{id}/timeline", referral);
        sameAsUnknown(vlad, CASE, "/v1/casefiles/{id}", file);
        seesNothingOf(referral, vlad);
        ana.at(IDENTITY)
                .get("/v1/persons/{id}/accesses", person)
                .then()
                .statusCode(200)
                .body("items.decision", hasItem("REFUSED"));
    }

    /** In no list. */
    private static void seesNothingOf(UUID referral, Actor stranger) {
        stranger.at(IDENTITY)
                .queryParam("referral", referral)
                .get("/v1/grants")
                .then()
                .statusCode(200)
                .body("items", empty());
        stranger.at(CASE)
                .queryParam("referral", referral)
                .get("/v1/shares")
                .then()
                .statusCode(200)
                .body("items", empty());
        for (String list : List.of("sent", "received"))
            assertThat(stranger.at(REFERRAL).get("/v1/referrals/" + list).asString())
                    .doesNotContain(referral.toString());
        assertThat(stranger.at(NOTIFICATION)
                        .queryParam("box", "desk")
                        .get("/v1/messages")
                        .asString())
                .doesNotContain(referral.toString());
    }

    @Test
    void a_colleague_who_is_not_named_gets_what_a_stranger_gets() {
        var referral = Story.sent(ana, person, dan.agency(), consent);
        Story.accept(dan, referral, dan).then().statusCode(200);
        openedGrant(referral);

        sameAsUnknown(ioana, IDENTITY, "/v1/persons/{id}", person);

        dan.at(IDENTITY).get("/v1/persons/{id}", person).then().statusCode(200);
    }

    @Test
    void a_draft_does_not_exist_for_its_receiver() {
        var draft = ana.at(REFERRAL, Story.referralOf(person, dan.agency(), consent))
                .post("/v1/referrals/drafts")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getUUID("id");

        sameAsUnknown(dan, REFERRAL, "/v1/referrals/{id}", draft);
    }

    private UUID openedGrant(UUID referral) {
        return await().until(
                        () -> dan.at(IDENTITY)
                                .queryParam("referral", referral)
                                .get("/v1/grants")
                                .jsonPath(),
                        grants -> !grants.getList("items").isEmpty())
                .getUUID("items[0].id");
    }

    /** The bodies differ in nothing but the request id and the id that was asked for. */
    private static void sameAsUnknown(Actor actor, Part service, String path, UUID secret) {
        UUID unknown = UUID.randomUUID();
        Response forbidden = actor.at(service).get(path, secret);
        Response missing = actor.at(service).get(path, unknown);
        assertThat(forbidden.statusCode()).as(path).isEqualTo(404);
        assertThat(missing.statusCode()).as(path).isEqualTo(404);
        assertThat(without(forbidden, secret)).as(path).isEqualTo(without(missing, unknown));
    }

    private static Map<String, Object> without(Response answer, UUID id) {
        var body = new JsonPath(answer.asString().replace(id.toString(), "ID")).<String, Object>getMap("$");
        body.remove("requestId");
        return body;
    }
}
