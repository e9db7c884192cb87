package org.punte.portal.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.security.TestSecurity;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.punte.portal.network.Browser;
import org.punte.portal.network.Network;
import org.punte.portal.network.PortalTest;
import org.punte.portal.network.Scenes;

@PortalTest
@TestSecurity(user = "worker")
class FieldNamesTest {
    private final Browser browser = new Browser();

    @Test
    void what_is_not_right_is_named_in_the_language_of_the_page() {
        Scenes.signedIn("caseworker");
        var id = Scenes.received("SENT");
        Network.answers("POST", "/referral/v1/referrals/" + id + "/waitlisting", 400, """
                {"type":"/problems/invalid-input","errors":[{"field":"expectedOn","message":"must not be null"},
                 {"field":"envelope.requirements[2]","message":"is none"},{"field":"neverHeardOf","message":"is none"}]}""");
        browser.get("/language/ro?to=/help");

        var page = browser.submit(
                        "/referrals/" + id, "/referrals/" + id + "/waitlisting", Map.of("expectedOn", "2127-01-02"))
                .asString();

        assertThat(page.substring(page.indexOf("id=\"refusal\""), page.indexOf("<dl")))
                .contains("Serviciul trebuie să ofere", "neverHeardOf")
                .doesNotContain("expectedOn", "requirements");
    }
}
