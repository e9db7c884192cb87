package org.punte.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasSize;
import static org.punte.journeys.Part.CASE;
import static org.punte.journeys.Part.IDENTITY;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** An agency without a supervisor ends; those of its guardian decide each item where it lives, in a real browser. */
@Journey
class GuardianJourneyTest {
    private static final Browsers BROWSERS = new Browsers();
    private static final String NAME = "Adăpostul Măceșilor";
    private final Network network = Network.running();
    private final Actor ana = network.people().ana();
    private final Actor tudor = network.people().worker("tudor", NAME, "desk", "agency-admin");
    private final Actor gina = network.people().worker("gina", "Casa Jugastrului", "supervisor");

    @AfterAll
    static void close() {
        BROWSERS.close();
    }

    @Test
    void the_guardians_supervisor_takes_over_referral_file_and_person_and_the_agency_ends() {
        UUID referral = sent();
        Story.accept(tudor, referral, tudor).then().statusCode(200);
        UUID file = file(referral);
        UUID person = tudor.at(IDENTITY).get("/v1/persons").jsonPath().getUUID("items[0].id");
        guarded();

        closes();

        var guardian = signsInThere();
        takes(guardian, "referrals", referral);
        // whoever was named for the referral goes on with the own record of the person and the case file, too
        follows(guardian, "/persons", "#person-" + person);
        follows(guardian, "/casefiles/" + file, "#closing-reason");
        guardian.open("/referrals/" + referral)
                .choose("#outcome-choice", "SERVICE_PARTLY")
                .click("#complete");
        guardian.open("/casefiles/" + file)
                .choose("#closing-reason", "SERVICE_ENDED")
                .click("#close-file");
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            guardian.open("/assignments/closing")
                    .check("#at-rest-" + person)
                    .click("#unsettled-" + person + " .settle");
            assertThat(status()).isEqualTo("DEACTIVATED");
        });
    }

    private UUID sent() {
        var person = Story.personOf(ana, Canary.released());
        return Story.sent(
                ana, person, tudor.agency(), Story.consentOf(ana, person, tudor.agency(), "IDENTITY", "NEEDS"));
    }

    private UUID file(UUID referral) {
        await().untilAsserted(() -> tudor.at(CASE)
                .queryParam("referral", referral)
                .get("/v1/casefiles")
                .then()
                .body("items", hasSize(1)));
        return tudor.at(CASE)
                .queryParam("referral", referral)
                .get("/v1/casefiles")
                .jsonPath()
                .getUUID("items[0].id");
    }

    /** Named beforehand, by the agency itself. */
    private void guarded() {
        String tag = tudor.at(IDENTITY).get("/v1/agencies/{id}", tudor.agency()).header("ETag");
        tudor.at(IDENTITY, Map.of("guardian", gina.agency()))
                .header("If-Match", tag)
                .patch("/v1/agencies/{id}", tudor.agency())
                .then()
                .statusCode(200);
    }

    private void closes() {
        network.people()
                .nadia()
                .at(IDENTITY, Map.of("reason", "Its funding ended"))
                .post("/v1/agencies/{id}/deactivation", tudor.agency())
                .then()
                .statusCode(200);
    }

    /** As soon as the guardian's people are let in, they choose the agency at sign-in. */
    private Visit signsInThere() {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(
                                gina.at(IDENTITY).get("/v1/me").jsonPath().getList("agencies.name"))
                        .contains(NAME));
        var visit = BROWSERS.visit(network.url("portal"), true).comes(People.email("gina"));
        visit.page().locator("text=" + NAME).first().click();
        return visit.proves(People.PASSWORD).arrived();
    }

    private static void follows(Visit guardian, String page, String what) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(guardian.open(page).shows(what)).isTrue());
    }

    private void takes(Visit guardian, String what, UUID id) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(guardian.open("/assignments").shows("#worker-" + what + "-" + id))
                        .isTrue());
        guardian.choose("#worker-" + what + "-" + id, gina.account().toString())
                .click("form[action='/assignments/" + what + "/" + id + "'] .assign");
    }

    private String status() {
        return ana.at(IDENTITY).get("/v1/agencies/{id}", tudor.agency()).path("status");
    }
}
