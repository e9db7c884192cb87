package org.punte.portal.matching;

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
class SearchPageTest {
    private static final String SEARCHES = "/identity/v1/persons/searches";

    private final Browser browser = new Browser();
    private final UUID person = UUID.randomUUID();

    @BeforeEach
    void a_caseworker_has_persons() {
        Scenes.signedIn("caseworker");
        Network.shows("/identity/v1/persons", "{\"items\":[],\"next\":null}");
        Network.answers("POST", SEARCHES, 200, """
                {"items":[{"id":"%s","pseudonym":"PN-7F3K-22QX","givenName":"Lăcrămioara","familyName":"Crăciunescu","birthDate":{"precision":"EXACT","from":"1987-03-09"}}]}""".formatted(person));
    }

    @Test
    void what_was_typed_leads_to_ones_persons_and_stands_in_no_address() {
        var answer = browser.submit(
                "/persons", "/persons/search", Map.of("name", "Craciunescu", "year", "1987", "phone", ""));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.header("Location")).isNull();
        assertThat(answer.asString())
                .contains("Crăciunescu", "PN-7F3K-22QX", "href=\"/persons/" + person)
                .doesNotContainPattern("(href|action)=\"[^\"]*[Cc]r[aă]ciunescu");
        assertThat(Network.asked("POST " + SEARCHES))
                .last(STRING)
                .endsWith(
                        "body={\"name\":\"Craciunescu\",\"birthDate\":{\"precision\":\"YEAR\",\"from\":\"1987-01-01\"}}");
    }

    @Test
    void nobody_found_is_said() {
        Network.answers("POST", SEARCHES, 200, "{\"items\":[]}");

        assertThat(browser.submit("/persons", "/persons/search", Map.of("name", "Nobody"))
                        .asString())
                .contains("None of your persons");
    }

    @Test
    void nothing_to_look_for_is_explained_on_the_same_page() {
        Network.answers("POST", SEARCHES, 400, "{\"type\":\"/problems/invalid-input\"}");

        var answer = browser.submit("/persons", "/persons/search", Map.of("name", ""));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.asString()).contains("id=\"refusal\"", "id=\"search-form\"");
    }

    @Test
    void whoever_comes_back_from_the_sign_in_begins_again() {
        assertThat(browser.get("/persons/search").header("Location")).endsWith("/persons");
    }
}
