package org.punte.portal.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

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

@PortalTest
@TestSecurity(user = "worker")
class ConsentPageTest {
    private final Browser browser = new Browser();
    private final UUID person = UUID.randomUUID();
    private final UUID consent = UUID.randomUUID();

    @BeforeEach
    void a_consent_was_given() {
        Scenes.signedIn("caseworker");
        Network.shows("/identity/v1/consents/" + consent, """
                {"id":"%s","person":"%s","receiver":"%s","categories":["NEEDS"],"until":"2027-02-01","state":"GIVEN"}""".formatted(consent, person, Scenes.OTHER));
        Network.shows("/referral/v1/referrals/sent", "{\"items\":[]}");
    }

    @Test
    void one_conversation_names_several_agencies() {
        var path = "/persons/" + person + "/conversations";
        Network.answers("POST", "/identity/v1" + path, 201, "{}");

        var answer = browser.submit(
                path + "/new",
                path,
                Map.of(
                        "receivers",
                        List.of(Scenes.OTHER, Scenes.HOME),
                        "categories",
                        List.of("IDENTITY", "NEEDS"),
                        "until",
                        "2027-02-01",
                        "form",
                        "ORAL",
                        "basis",
                        "CONSENT"));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(Network.asked("POST /identity/v1" + path))
                .singleElement(STRING)
                .contains(
                        "\"receivers\":[\"" + Scenes.OTHER + "\",\"" + Scenes.HOME,
                        "\"until\":\"2027-02-01\"",
                        "\"purpose\":\"SHARE_WITH_AGENCY\"");
    }

    @Test
    void withdrawing_shows_its_effect_first() {
        var html = browser.get("/consents/" + consent + "/withdrawal").asString();

        assertThat(html).contains("id=\"effect\"", "Other agency", "Needs", "can no longer read");
    }

    @Test
    void withdrawing_records_who_asked_and_whether_alone() {
        var path = "/consents/" + consent + "/withdrawal";
        Network.answers("POST", "/identity/v1" + path, 200, "{}");

        var answer = browser.submit(path, path, Map.of("asked", "PERSON", "how", "ORAL", "alone", "no"));

        assertThat(answer.header("Location")).endsWith("/persons/" + person);
        assertThat(Network.asked("POST /identity/v1" + path))
                .singleElement(STRING)
                .contains("{\"asked\":\"PERSON\",\"how\":\"ORAL\",\"alone\":false}");
    }
}
