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
class ClosingPageTest {
    private static final String PAGE = "/assignments/closing";

    private final Browser browser = new Browser();
    private final UUID person = UUID.randomUUID();
    private final String settlement = "/identity/v1/persons/" + person + "/settlement";

    @BeforeEach
    void somebody_is_not_provided_for() {
        Scenes.signedIn("supervisor");
        Network.shows("/identity/v1/persons/unsettled", """
                {"items":[{"id":"%s","pseudonym":"PN-7F3K-22QX","registeredAt":"2026-11-20T10:00:00Z"}],"next":null}""".formatted(person));
    }

    @Test
    void the_supervisor_says_for_each_code_what_becomes_of_the_person() {
        Network.answers("POST", settlement, 200, "{}");
        assertThat(browser.get(PAGE).asString()).contains("PN-7F3K-22QX", "value=\"HANDED_OVER\"", "value=\"AT_REST\"");

        var answer = browser.submit(PAGE, PAGE + "/" + person, Map.of("how", "AT_REST"));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(Network.asked("POST " + settlement))
                .singleElement(STRING)
                .endsWith("body={\"how\":\"AT_REST\"}")
                .doesNotContain("key=null");
    }

    @Test
    void what_is_not_true_is_refused_with_what_to_do_next() {
        Network.answers("POST", settlement, 409, "{\"type\":\"/problems/nobody-took-over\"}");

        var answer = browser.submit(PAGE, PAGE + "/" + person, Map.of("how", "HANDED_OVER"));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.asString()).contains("No other agency helps this person", "PN-7F3K-22QX");
    }

    @Test
    void others_are_refused() {
        Network.answers("GET", "/identity/v1/persons/unsettled", 403, "{\"type\":\"/problems/forbidden\"}");

        assertThat(browser.get(PAGE).statusCode()).isEqualTo(403);
    }
}
