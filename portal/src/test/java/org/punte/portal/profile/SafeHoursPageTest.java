package org.punte.portal.profile;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.security.TestSecurity;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.punte.portal.network.Browser;
import org.punte.portal.network.Network;
import org.punte.portal.network.PortalTest;
import org.punte.portal.network.Scenes;

/** Hours at which somebody may be called mean nothing without their clock (safety 36). */
@PortalTest
@TestSecurity(user = "worker")
class SafeHoursPageTest {
    private final Browser browser = new Browser();
    private final UUID person = UUID.randomUUID();
    private final String record = "/identity/v1/persons/" + person;
    private final String page = "/persons/" + person + "/contact";

    @BeforeEach
    void our_agency_lives_by_the_clock_of_oslo() {
        Network.shows("/identity/v1/me", """
                {"account":"%s","name":"Worker One","roles":["caseworker"],
                 "agency":{"id":"%s","name":"Our agency","kind":"FOREIGN_NGO","zone":"Europe/Oslo"}}""".formatted(Scenes.ME, Scenes.HOME));
        Network.answers("PATCH", record, 200, "{\"id\":\"" + person + "\",\"version\":5}");
        Network.shows(record + "/consents", "{\"items\":[]}");
    }

    @Test
    void new_hours_are_by_the_clock_of_whoever_types_them() {
        knows("");

        assertThat(browser.get(page).asString()).contains("(Europe/Oslo)</legend>");
        keeps();

        assertThat(Network.asked("PATCH " + record))
                .anySatisfy(asked -> assertThat(asked).contains("\"zone\":\"Europe/Oslo\""));
    }

    @Test
    void hours_that_are_kept_are_shown_and_go_on_by_their_own() {
        knows(hours(",\"zone\":\"Europe/Chisinau\""));

        assertThat(browser.get("/persons/" + person).asString()).contains("by the clock of Europe/Chisinau");
        assertThat(browser.get(page).asString()).contains("(Europe/Chisinau)</legend>");
        keeps();

        assertThat(Network.asked("PATCH " + record))
                .anySatisfy(asked -> assertThat(asked).contains("\"zone\":\"Europe/Chisinau\""));
    }

    @Test
    void hours_without_a_clock_are_those_by_which_the_service_goes() {
        knows(hours(""));

        assertThat(browser.get("/persons/" + person).asString()).contains("by the clock of Europe/Bucharest");
        assertThat(browser.get(page).asString()).contains("(Europe/Bucharest)</legend>");
    }

    private void keeps() {
        browser.submit(
                page,
                page,
                Map.of(
                        "way", "0",
                        "channel-0", "CALL",
                        "address-0", "+47 22",
                        "span-0", "0",
                        "days-0-0", List.of("MONDAY"),
                        "from-0-0", "17:00",
                        "to-0-0", "20:00"));
    }

    private void knows(String more) {
        Network.shows(record, "{\"id\":\"%s\",\"pseudonym\":\"PN-7F3K-22QX\",\"version\":4%s}".formatted(person, more));
    }

    private static String hours(String zone) {
        return """
                ,"safeContact":{"ways":[{"channel":"CALL","address":"+47 22","confirmedSafe":true,
                 "hours":[{"days":["MONDAY"],"from":"17:00","to":"20:00"}]}]%s}""".formatted(zone);
    }
}
