package org.punte.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.punte.journeys.Part.CASE;
import static org.punte.journeys.Part.IDENTITY;
import static org.punte.journeys.Part.REFERRAL;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** A partner's own system, from the page that makes it to its first referral. */
@Journey
class PartnerJourneyTest {
    private static final Browsers BROWSERS = new Browsers();
    private final Network network = Network.running();
    private final Actor petra = network.people().worker("petra", "Casa Ferigilor", "agency-admin", "desk");
    private final Actor dan = network.people().dan();

    @AfterAll
    static void close() {
        BROWSERS.close();
    }

    @Test
    void an_administrator_makes_a_system_that_sends_for_the_agency_and_stops_it_again() throws Exception {
        var person = Story.personOf(petra, Canary.released());
        var consent = Story.consentOf(petra, person, dan.agency(), "NEEDS");
        var page = made();
        var system = system(page);
        String secret = page.text("#secret");
        await().untilAsserted(
                        () -> assertThat(status(system, "/v1/referrals/sent")).isEqualTo(200));

        UUID referral = Story.sent(system, person, dan.agency(), consent);

        dan.at(REFERRAL).get("/v1/referrals/{id}", referral).then().statusCode(200);
        petra.at(REFERRAL).get("/v1/referrals/{id}", referral).then().statusCode(200);
        goesNoFurther(system, referral, person);
        assertThat(page.click("#partner").content()).as("shown once").doesNotContain(secret);

        page.click("#disable");
        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(
                        () -> assertThat(status(system, "/v1/referrals/sent")).isIn(401, 403));
    }

    /** Other doors want other scopes, and a service of which no door was asked for does not even take the token. */
    private static void goesNoFurther(Actor system, UUID referral, UUID person) {
        system.at(REFERRAL, Map.of())
                .post("/v1/referrals/{id}/acknowledgement", referral)
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/scope-missing"));
        system.at(CASE).get("/v1/casefiles").then().statusCode(401);
        system.at(IDENTITY).get("/v1/persons/{id}", person).then().statusCode(403);
        system.at(IDENTITY).get("/v1/accounts").then().statusCode(403);
    }

    private Visit made() {
        return BROWSERS.visit(network.url("portal"), true)
                .signIn(People.email("petra"))
                .open("/agency/partners")
                .click("#new-partner")
                .fill("#name", "Registry of Casa Ferigilor")
                .check("#scope-REFERRALS_READ")
                .check("#scope-REFERRALS_SEND")
                .click("#create-partner");
    }

    /** Types what the page prints into a shell, and the secret when that asks for it; then asks with the token. */
    private Actor system(Visit page) throws IOException, InterruptedException {
        String answer = Shell.run(page.text("#curl"), page.text("#secret"));
        String token = JsonPath.from(answer).getString("access_token");
        assertThat(token).as(answer).isNotBlank();
        return new Actor(petra.account(), petra.agency(), () -> token);
    }

    private static int status(Actor system, String address) throws IOException, InterruptedException {
        String asked = "read -r TOKEN && curl -s -o /dev/null -w '%{http_code}' -H \"Authorization: Bearer $TOKEN\" "
                + REFERRAL.url() + address;
        return Integer.parseInt(Shell.run(asked, system.token().get()).strip());
    }
}
