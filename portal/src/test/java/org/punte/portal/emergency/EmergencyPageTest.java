package org.punte.portal.emergency;

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
class EmergencyPageTest {
    private static final String OPENINGS = "/identity/v1/emergency-openings";

    private final Browser browser = new Browser();
    private final UUID id = UUID.randomUUID();

    @BeforeEach
    void the_agency_is_suspended() {
        Scenes.signedIn("emergency-caseworker");
        Network.shows("/identity/v1/persons", """
                {"items":[{"id":"%s","pseudonym":"PN-7F3K-22QX","registeredAt":"2026-11-20T10:00:00Z"}],"next":null}""".formatted(id));
        openedBy(Scenes.ME, "OPEN");
    }

    @Test
    void the_page_offers_persons_in_care_and_no_other_way() {
        var page = browser.get("/emergency").asString();

        assertThat(page)
                .contains("PN-7F3K-22QX", "Your agency is suspended", "nav-emergency")
                .doesNotContain("nav-persons", "nav-sent");
    }

    @Test
    void opening_needs_the_reason_and_shows_how_to_reach_somebody() {
        Network.answers("POST", OPENINGS, 201, opening(Scenes.ME, "OPEN"));
        Network.shows(OPENINGS + "/" + id + "/essentials", """
                {"id":"%s","pseudonym":"PN-7F3K-22QX","phone":"+40 799","languages":["ron"],"until":"2026-11-20T11:00:00Z"}""".formatted(id));

        var answer =
                browser.submit("/emergency", "/emergency", Map.of("person", id, "reason", "She has to leave tonight"));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).endsWith("/emergency/" + id);
        assertThat(Network.asked("POST " + OPENINGS))
                .last(STRING)
                .contains("She has to leave tonight")
                .doesNotContain("key=null");
        assertThat(browser.get("/emergency/" + id).asString()).contains("+40 799", "ron");
    }

    @Test
    void who_has_to_wait_for_a_supervisor_is_told_so() {
        Network.answers("POST", OPENINGS, 409, "{\"type\":\"/problems/emergency-openings-unconfirmed\"}");

        var answer =
                browser.submit("/emergency", "/emergency", Map.of("person", id, "reason", "She has to leave tonight"));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.asString()).contains("A supervisor has to look first");
    }

    @Test
    void who_has_to_sign_in_again_finds_what_was_typed() {
        Network.answers("POST", OPENINGS, 401, "{\"type\":\"/problems/fresh-sign-in-needed\",\"maxAge\":300}");

        var answer =
                browser.submit("/emergency", "/emergency", Map.of("person", id, "reason", "She has to leave tonight"));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.asString()).contains("id=\"fresh-sign-in\"", "value=\"She has to leave tonight\"");
    }

    @Test
    void a_supervisor_of_the_guardian_agency_confirms_or_stops_it() {
        Scenes.signedIn("supervisor");
        openedBy(UUID.randomUUID(), "OPEN");
        assertThat(browser.get("/emergency").asString())
                .contains("aria-label=\"Confirm: PN-7F3K-22QX, ", "aria-label=\"Stop: PN-7F3K-22QX, ");
        for (var move : new String[] {"confirmation", "stop"}) {
            Network.answers("POST", OPENINGS + "/" + id + "/" + move, 200, "{}");

            assertThat(browser.submit("/emergency", "/emergency/" + id + "/" + move, Map.of())
                            .statusCode())
                    .isEqualTo(303);

            assertThat(Network.asked("POST " + OPENINGS + "/" + id + "/" + move))
                    .hasSize(1);
        }
        assertThat(browser.get("/emergency").asString()).doesNotContain("care-title");
    }

    @Test
    void a_guardian_agency_is_told_that_the_reason_stays_there() {
        Scenes.signedIn("supervisor");
        Network.shows(OPENINGS, """
                {"items":[{"id":"%s","agency":"%s","openedBy":"%s","openedAt":"2026-11-20T10:00:00Z",
                 "until":"2026-11-20T11:00:00Z","state":"OPEN","version":0}],"next":null}""".formatted(id, UUID.randomUUID(), UUID.randomUUID()));

        assertThat(browser.get("/emergency").asString())
                .contains("The reason stays at that agency", "/emergency/" + id + "/stop");
    }

    @Test
    void others_are_refused() {
        Scenes.signedIn("desk");
        Network.answers("GET", OPENINGS, 403, "{\"type\":\"/problems/forbidden\"}");

        assertThat(browser.get("/emergency").statusCode()).isEqualTo(403);
    }

    private void openedBy(UUID account, String state) {
        Network.shows(OPENINGS, "{\"items\":[%s],\"next\":null}".formatted(opening(account, state)));
    }

    private String opening(UUID account, String state) {
        return """
                {"id":"%s","agency":"%s","pseudonym":"PN-7F3K-22QX","openedBy":"%s","reason":"Has to be warned","openedAt":"2026-11-20T10:00:00Z",
                 "until":"2026-11-20T11:00:00Z","state":"%s","version":0}""".formatted(id, Scenes.HOME, account, state);
    }
}
