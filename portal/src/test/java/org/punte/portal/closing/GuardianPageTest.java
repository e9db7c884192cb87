package org.punte.portal.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import io.quarkus.test.security.TestSecurity;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.punte.portal.network.Browser;
import org.punte.portal.network.Network;
import org.punte.portal.network.PortalTest;
import org.punte.portal.network.Scenes;

@PortalTest
@TestSecurity(user = "worker")
class GuardianPageTest {
    private static final String PAGE = "/network/closing";
    private static final String NAMINGS = "/identity/v1/guardian-namings";

    private final Browser browser = new Browser();
    private final UUID naming = UUID.randomUUID();

    @BeforeEach
    void an_agency_closes_and_nobody_is_left_there() {
        Scenes.signedIn("network-admin");
        closing(0);
        Network.shows(NAMINGS, """
                {"items":[{"id":"%s","agency":"%s","guardian":"%s","reason":"Their supervisor died","proposedFor":"%s",
                 "proposedAt":"2026-11-20T10:00:00Z"}],"next":null}""".formatted(naming, Scenes.OTHER, Scenes.HOME, Scenes.HOME));
    }

    @Test
    void the_first_page_of_network_administrators_says_that_an_agency_is_stuck() {
        Network.shows("/identity/v1/applications", "{\"items\":[],\"next\":null}");

        assertThat(browser.get("/network").asString()).contains("id=\"undecided\"", "to-closing");

        closing(1);
        assertThat(browser.get("/network").asString()).doesNotContain("id=\"undecided\"");
    }

    @Test
    void a_guardian_is_proposed_for_an_agency_where_nobody_could_decide() {
        Network.answers("POST", NAMINGS, 201, "{}");

        var answer = browser.submit(
                PAGE,
                PAGE + "/namings",
                Map.of("agency", Scenes.OTHER, "guardian", Scenes.HOME, "reason", "Nobody is left"));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(Network.asked("POST " + NAMINGS + " "))
                .singleElement(STRING)
                .contains("\"guardian\":\"" + Scenes.HOME + "\"", "\"agency\":\"" + Scenes.OTHER + "\"");
    }

    @Test
    void where_somebody_decides_nobody_is_proposed() {
        closing(2);

        assertThat(browser.get(PAGE).asString())
                .contains("data-deciders=\"2\"", "data-total=\"5\"")
                .contains("<h2 id=\"closing-title\">Agencies that close")
                .doesNotContain("class=\"naming\"");
    }

    @Test
    void another_administrator_agrees_or_hears_why_not() {
        var approval = NAMINGS + "/" + naming + "/approval";
        Network.answers("POST", approval, 409, "{\"type\":\"/problems/needs-uninvolved-agency\"}");

        var answer = browser.submit(PAGE, PAGE + "/namings/" + naming + "/approval", Map.of());

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.asString()).contains("Your agency has a part in this", "Their supervisor died");
    }

    @Test
    void one_can_be_named_before_an_agency_closes() {
        closing(1);

        assertThat(browser.get(PAGE + "?agency=" + Scenes.OTHER).asString())
                .contains("class=\"naming\"", "Other agency");
    }

    private static void closing(int deciders) {
        Network.shows("/identity/v1/closing-agencies", """
                {"items":[{"agency":"%s","status":"CLOSING","total":5,"deciders":%d,"items":[]}],"next":null}""".formatted(Scenes.OTHER, deciders));
        Network.shows("/identity/v1/agencies", """
                {"items":[{"id":"%s","name":"Our agency","kind":"NGO","zone":"Europe/Bucharest","status":"ACTIVE","version":1},
                 {"id":"%s","name":"Other agency","kind":"NGO","zone":"Europe/Oslo","status":"CLOSING","version":1}],"next":null}""".formatted(Scenes.HOME, Scenes.OTHER));
    }
}
