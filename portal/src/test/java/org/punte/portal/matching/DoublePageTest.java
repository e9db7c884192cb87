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
class DoublePageTest {
    private static final String DOUBLES = "/identity/v1/possible-doubles";

    private final Browser browser = new Browser();
    private final UUID id = UUID.randomUUID();
    private final UUID colleague = UUID.randomUUID();
    private final String page = "/doubles/" + id;

    @BeforeEach
    void two_records_may_be_of_one_human() {
        Scenes.signedIn("supervisor");
        Network.shows("/identity/v1/colleagues", """
                {"items":[{"account":"%s","name":"Worker Two"}]}""".formatted(colleague));
        shown(colleague, "OPEN", "null");
    }

    @Test
    void the_supervisor_sees_codes_workers_and_what_agrees() {
        Network.shows(DOUBLES, "{\"items\":[" + found(colleague, "OPEN", "null") + "],\"next\":null}");

        assertThat(browser.get("/doubles").asString()).contains("PN-7F3K-22QX", "PN-8G4M-33RY", "href=\"" + page);
        assertThat(browser.get(page).asString())
                .contains("Worker Two", "given name, date of birth", "ask-form", "decide-form")
                .doesNotContain("say-form");
    }

    @Test
    void a_decision_is_sent_and_shown_with_its_link() {
        var link = UUID.randomUUID();
        Network.answers("POST", DOUBLES + "/" + id + "/decision", 200, "{}");

        var answer = browser.submit(page, page + "/decision", Map.of("decision", "SIBLING"));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(Network.asked("POST " + DOUBLES + "/" + id + "/decision"))
                .last(STRING)
                .endsWith("body={\"decision\":\"SIBLING\"}");
        shown(colleague, "DECIDED", "\"SIBLING\",\"link\":\"" + link + "\"");
        assertThat(browser.get(page).asString())
                .contains("Siblings", "href=\"/links/" + link)
                .doesNotContain("decide-form");
    }

    @Test
    void whoever_works_with_one_of_them_is_told_that_another_supervisor_decides() {
        Network.answers("POST", DOUBLES + "/" + id + "/decision", 409, "{\"type\":\"/problems/double-opens-for-you\"}");

        var answer = browser.submit(page, page + "/decision", Map.of("decision", "SAME_HUMAN"));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.asString()).contains("another supervisor decides");
    }

    @Test
    void workers_are_asked_and_say_their_word() {
        Network.answers("POST", DOUBLES + "/" + id + "/question", 200, "{}");
        Network.answers("POST", DOUBLES + "/" + id + "/words", 200, "{}");
        assertThat(browser.submit(page, page + "/question", Map.of()).statusCode())
                .isEqualTo(303);

        Scenes.signedIn("caseworker");
        shown(Scenes.ME, "ASKED", "null");
        assertThat(browser.get(page).asString()).contains("say-form").doesNotContain("decide-form", "ask-form");
        assertThat(browser.submit(page, page + "/words", Map.of("word", "CANNOT_SAY"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(Network.asked("POST " + DOUBLES + "/" + id + "/words"))
                .last(STRING)
                .endsWith("body={\"word\":\"CANNOT_SAY\"}");
    }

    private void shown(UUID worker, String state, String decision) {
        Network.shows(DOUBLES + "/" + id, found(worker, state, decision));
    }

    private String found(UUID worker, String state, String decision) {
        return """
                {"id":"%s","state":"%s","one":{"id":"%s","pseudonym":"PN-7F3K-22QX","workers":["%s"]},
                 "other":{"id":"%s","pseudonym":"PN-8G4M-33RY","workers":[]},"features":["GIVEN_NAME","BIRTH_DATE"],
                 "foundAt":"2026-11-20T10:00:00Z","words":[],"decision":%s}""".formatted(id, state, UUID.randomUUID(), worker, UUID.randomUUID(), decision);
    }
}
