package org.punte.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.punte.journeys.Part.IDENTITY;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Who works for several agencies, and who works for none any longer. */
@Journey
class AccountJourneyTest {
    private static final Browsers BROWSERS = new Browsers();
    private final Network network = Network.running();
    private final People people = network.people();

    @AfterAll
    static void close() {
        BROWSERS.close();
    }

    @Test
    void one_person_chooses_an_agency_at_sign_in_and_changes_it_with_one_click() {
        var agencies = people.shared("sorina", "Casa Frasinilor", "Casa Carpenilor");
        var visit = visit().comes(People.email("sorina"));

        visit.page().locator("text=Casa Frasinilor").first().click();
        assertThat(visit.proves(People.PASSWORD).arrived().text("#signed-in")).contains("Casa Frasinilor");
        assertThat(visit.shows("#switch-" + agencies.get(0))).isFalse();

        visit.click("#switch-" + agencies.get(1));
        assertThat(visit.arrived().text("#signed-in")).contains("Casa Carpenilor");
        assertThat(visit.shows("#switch-" + agencies.get(0))).isTrue();
    }

    @Test
    void somebody_who_left_gets_nothing_more_within_five_seconds_whatever_the_token_says() {
        var oana = people.worker("oana", "Casa Zambilelor", "agency-admin", "desk", "supervisor");
        var leaving = people.worker("luca", "Casa Zambilelor", "agency-admin", "desk");
        UUID person = Story.personOf(leaving, Canary.released());
        var system = leaving.at(IDENTITY, Map.of("name", "Old system", "scopes", List.of("referrals:read")))
                .post("/v1/clients")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getUUID("id");
        var holding = Refused.holding(leaving);
        Refused.nowhere(holding);
        var open = visit().signIn(People.email("luca")).open("/persons/" + person);
        assertThat(open.shows("#talk")).isTrue();

        var administrator = visit().signIn(People.email("oana"))
                .open("/agency/accounts/" + leaving.account())
                .choose("#block-reason", "LEFT")
                .click("#block");

        Refused.everywhereSoon(holding);
        assertThat(administrator.attribute("#to-assign", "data-count")).isEqualTo("1");
        assertThat(administrator.shows("#secret-" + system)).isTrue();
        assertThat(open.open("/persons/" + person).shows("#talk")).isFalse();
        assertThat(oana.at(IDENTITY).get("/v1/colleagues").asString())
                .doesNotContain(leaving.account().toString());
        assertThat(administrator.open("/assignments").shows("#left-person-" + person))
                .isTrue();
    }

    @Test
    void an_agency_that_is_suspended_gets_nothing_until_it_is_taken_back() {
        var worker = Refused.holding(people.worker("ilinca", "Casa Narciselor", "desk"));
        var nadia = people.nadia();
        var why = Map.of("reason", "Its administrator cannot be reached");
        Refused.nowhere(worker);

        nadia.at(IDENTITY, why)
                .post("/v1/agencies/{id}/suspension", worker.agency())
                .then()
                .statusCode(200);
        Refused.everywhereSoon(worker);

        nadia.at(IDENTITY, why)
                .post("/v1/agencies/{id}/reinstatement", worker.agency())
                .then()
                .statusCode(200);
        await().untilAsserted(() -> Refused.nowhere(worker));
    }

    private Visit visit() {
        return BROWSERS.visit(network.url("portal"), true);
    }
}
