package org.punte.portal.referral;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.security.TestSecurity;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.punte.portal.network.Browser;
import org.punte.portal.network.Network;
import org.punte.portal.network.PortalTest;
import org.punte.portal.network.Scenes;

/** The person changed their mind between the look and the sending. */
@PortalTest
@TestSecurity(user = "worker")
class ConsentGoneTest {
    private final Browser browser = new Browser();
    private final UUID person = UUID.randomUUID();
    private final UUID consent = UUID.randomUUID();
    private final String path = "/persons/" + person + "/referrals";

    @Test
    void it_is_said_above_all_that_was_typed_and_leads_to_a_conversation() {
        Scenes.signedIn("caseworker");
        Network.shows("/identity/v1/persons/" + person, "{\"id\":\"%s\"}".formatted(person));
        consents("""
                {"id":"%s","person":"%s","receiver":"%s","categories":["IDENTITY"],"until":"2127-02-01","state":"GIVEN"}""".formatted(consent, person, Scenes.OTHER));
        var looked = browser.submit(
                        path + "/new",
                        path + "/preview",
                        Map.of("consent", consent.toString(), "service", "PSY", "note", "kept words"))
                .asString();
        consents("");

        var answer = browser.post(path, Browser.hidden("send-form", looked), Map.of());

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.asString())
                .contains("id=\"refusal\"", "kept words</textarea>", "value=\"PSY\" selected")
                .contains("/persons/" + person + "/conversations/new")
                .doesNotContain("send-form");
    }

    private void consents(String items) {
        Network.shows(
                "/identity/v1/persons/" + person + "/consents", "{\"items\":[%s],\"next\":null}".formatted(items));
    }
}
