package org.punte.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.punte.journeys.Part.CASE;
import static org.punte.journeys.Part.IDENTITY;
import static org.punte.journeys.Part.NOTIFICATION;
import static org.punte.journeys.Part.REFERRAL;

import java.time.LocalDate;
import java.time.ZoneId;
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

    /** Of an agency at which nothing else is done: whatever is counted there would be what she tells. */
    private final Actor silviu =
            Network.running().people().worker("silviu", "Asociația Scorușul", "supervisor", "desk");

    private final Canary canary = Canary.released();
    private final UUID person = Story.personOf(ana, canary);
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

        Unknown.to(silviu, IDENTITY, "/v1/persons/{id}", person);
        Unknown.to(silviu, IDENTITY, "/v1/persons/{id}/accesses", person);
        Unknown.to(silviu, IDENTITY, "/v1/persons/{id}/consents", person);
        Unknown.to(silviu, IDENTITY, "/v1/consents/{id}", consent);
        Unknown.to(silviu, IDENTITY, "/v1/grants/{id}", grant);
        Unknown.to(silviu, REFERRAL, "/v1/referrals/{id}", referral);
        Unknown.to(silviu, REFERRAL, "/v1/referrals/{id}/timeline", referral);
        Unknown.to(silviu, CASE, "/v1/casefiles/{id}", file);
        seesNothingOf(referral, silviu);
        findsNobody(Map.of("name", canary.familyName()), Map.of("name", canary.givenName(), "phone", canary.phone()));
        countsNothing();
        ana.at(IDENTITY)
                .get("/v1/persons/{id}/accesses", person)
                .then()
                .statusCode(200)
                .body("items.decision", hasItem("REFUSED"));
    }

    /** Her own supervisors hear that she was refused again and again, and those whose referral it is do not. */
    @Test
    void A36_who_is_refused_again_and_again_is_told_of_at_the_own_agency_alone() {
        var people = Network.running().people();
        var guessing = people.worker("filip", "Asociația Frasinul");
        var lead = people.worker("denisa", "Asociația Frasinul", "supervisor");

        for (var time = 0; time < 20; time++)
            guessing.at(CASE)
                    .get("/v1/casefiles/{id}", UUID.randomUUID())
                    .then()
                    .statusCode(404);

        await().untilAsserted(() -> assertThat(toldOf(guessing, lead)).isOne());
        assertThat(toldOf(guessing, guessing)).isZero();
        assertThat(toldOf(guessing, ana)).isZero();
    }

    private static long toldOf(Actor guessing, Actor reader) {
        return Story.messagesAbout(reader, "own", "REFUSALS_REPEATED", guessing.account());
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

    /** By whatever is remembered of her. */
    @SafeVarargs
    private void findsNobody(Map<String, String>... remembered) {
        for (var words : remembered) {
            ana.at(IDENTITY, words)
                    .post("/v1/persons/searches")
                    .then()
                    .statusCode(200)
                    .body("items.id", hasItem(person.toString()));
            silviu.at(IDENTITY, words)
                    .post("/v1/persons/searches")
                    .then()
                    .statusCode(200)
                    .body("items", empty());
        }
    }

    private void countsNothing() {
        var today = LocalDate.now(ZoneId.of("Europe/Bucharest"));
        silviu.at(REFERRAL)
                .queryParam("from", today.minusDays(1).toString())
                .queryParam("until", today.toString())
                .get("/v1/statistics/own")
                .then()
                .statusCode(200)
                .body("sent.referrals", equalTo(0))
                .body("received.referrals", equalTo(0))
                .body("unmet", empty());
        silviu.at(REFERRAL).get("/v1/desk").then().statusCode(200).body("counts.all", equalTo(0));
    }

    @Test
    void a_colleague_who_is_not_named_gets_what_a_stranger_gets() {
        var referral = Story.sent(ana, person, dan.agency(), consent);
        Story.accept(dan, referral, dan).then().statusCode(200);
        openedGrant(referral);

        Unknown.to(ioana, IDENTITY, "/v1/persons/{id}", person);

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

        Unknown.to(dan, REFERRAL, "/v1/referrals/{id}", draft);
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
}
