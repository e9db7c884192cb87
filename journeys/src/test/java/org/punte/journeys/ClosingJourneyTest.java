package org.punte.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.punte.journeys.Part.CASE;
import static org.punte.journeys.Part.IDENTITY;
import static org.punte.journeys.Part.REFERRAL;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** An agency that ends leaves nobody behind. */
@Journey
class ClosingJourneyTest {
    private static final Browsers BROWSERS = new Browsers();
    private static final String NAME = "Adăpostul Salcâmilor";
    private final Network network = Network.running();
    private final Actor ana = network.people().ana();
    private final Actor sorin = network.people().worker("sorin", NAME, "desk", "supervisor");
    private final Actor teo = network.people().worker("teo", NAME, "desk");

    @AfterAll
    static void close() {
        BROWSERS.close();
    }

    @Test
    void A31_an_agency_closes_its_work_is_counted_and_it_ends_by_itself_at_zero() {
        UUID unanswered = sent();
        UUID taken = sent();
        Story.accept(sorin, taken, sorin).then().statusCode(200);
        UUID file = file(taken);
        var worker = Refused.holding(teo);
        Refused.nowhere(worker);

        var administrator = deactivated();

        Refused.everywhereSoon(worker);
        assertThat(administrator.attribute("#status", "data-status")).isEqualTo("CLOSING");
        await().untilAsserted(() -> assertThat(administrator.open(page()).attribute("#open-work", "data-total"))
                .isEqualTo("3"));
        returns(unanswered);
        await().untilAsserted(() -> assertThat(Story.messages(ana, "own", "REFERRAL_RECEIVER_CLOSING", taken))
                .isOne());

        finishes(taken, file);
        var supervisor = Refused.holding(sorin);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(administrator.open(page()).attribute("#status", "data-status"))
                        .isEqualTo("DEACTIVATED"));
        Refused.everywhereSoon(supervisor);
        ana.at(IDENTITY)
                .get("/v1/agencies/{id}", sorin.agency())
                .then()
                .statusCode(200)
                .body("name", equalTo(NAME));
        assertThat(ana.at(IDENTITY).get("/v1/agencies?limit=100").asString()).doesNotContain(NAME);
    }

    private UUID sent() {
        var person = Story.personOf(ana, Canary.released());
        return Story.sent(
                ana, person, sorin.agency(), Story.consentOf(ana, person, sorin.agency(), "IDENTITY", "NEEDS"));
    }

    /** The receiver's own, which the acceptance opens. */
    private UUID file(UUID referral) {
        await().untilAsserted(() -> sorin.at(CASE)
                .queryParam("referral", referral)
                .get("/v1/casefiles")
                .then()
                .body("items", hasSize(1)));
        return sorin.at(CASE)
                .queryParam("referral", referral)
                .get("/v1/casefiles")
                .jsonPath()
                .getUUID("items[0].id");
    }

    private Visit deactivated() {
        network.people().nadia();
        return BROWSERS.visit(network.url("portal"), true)
                .signIn(People.email("nadia"))
                .open(page())
                .click("#to-closing")
                .fill("#deactivate-reason", "Its funding ended")
                .click("#deactivate");
    }

    private void returns(UUID referral) {
        await().untilAsserted(() -> ana.at(REFERRAL)
                .get("/v1/referrals/{id}", referral)
                .then()
                .body("status", equalTo("EXPIRED"))
                .body("expiryReason", equalTo("AGENCY_CLOSED")));
        await().untilAsserted(() -> assertThat(Story.messages(ana, "own", "REFERRAL_RETURNED", referral))
                .isOne());
    }

    private void finishes(UUID referral, UUID file) {
        sorin.at(REFERRAL, Map.of())
                .post("/v1/referrals/{id}/start", referral)
                .then()
                .statusCode(200);
        sorin.at(REFERRAL, Map.of("outcome", "SERVICE_FULLY"))
                .post("/v1/referrals/{id}/completion", referral)
                .then()
                .statusCode(200);
        sorin.at(CASE, Map.of("reason", "SERVICE_ENDED"))
                .post("/v1/casefiles/{id}/closure", file)
                .then()
                .statusCode(200);
        String person = sorin.at(IDENTITY).get("/v1/persons/unsettled").path("items[0].id");
        // once it is heard that the service is completed
        await().untilAsserted(() -> sorin.at(IDENTITY, Map.of("how", "AT_REST"))
                .post("/v1/persons/{id}/settlement", person)
                .then()
                .statusCode(200));
    }

    private String page() {
        return "/network/agencies/" + sorin.agency();
    }
}
