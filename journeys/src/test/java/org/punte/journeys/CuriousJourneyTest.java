package org.punte.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.punte.journeys.Part.CASE;
import static org.punte.journeys.Part.IDENTITY;
import static org.punte.journeys.Part.NOTIFICATION;
import static org.punte.journeys.Part.REFERRAL;

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

        Unknown.to(vlad, IDENTITY, "/v1/persons/{id}", person);
        Unknown.to(vlad, IDENTITY, "/v1/persons/{id}/accesses", person);
        Unknown.to(vlad, IDENTITY, "/v1/persons/{id}/consents", person);
        Unknown.to(vlad, IDENTITY, "/v1/consents/{id}", consent);
        Unknown.to(vlad, IDENTITY, "/v1/grants/{id}", grant);
        Unknown.to(vlad, REFERRAL, "/v1/referrals/{id}", referral);
        Unknown.to(vlad, REFERRAL, "/v1/referrals/{id}/timeline", referral);
        Unknown.to(vlad, CASE, "/v1/casefiles/{id}", file);
        seesNothingOf(referral, vlad);
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
