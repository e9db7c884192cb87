package org.punte.portal.casefile;

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
class CaseFilePageTest {
    private final Browser browser = new Browser();
    private final UUID file = UUID.randomUUID();
    private final String path = "/casefiles/" + file;

    @BeforeEach
    void a_file_is_open() {
        Scenes.signedIn("caseworker");
        Network.shows("/cases/v1" + path, """
                {"id":"%s","person":"%s","status":"OPEN","summary":"stored words","needs":[{"domain":"MED","urgency":"NOW"}],"version":4}""".formatted(file, UUID.randomUUID()));
    }

    @Test
    void a_summary_is_saved_against_the_version_that_was_read() {
        Network.answers("PATCH", "/cases/v1" + path, 200, "{}");

        var answer = browser.submit(path, path + "/summary", Map.of("summary", "new words"));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(Network.asked("PATCH /cases/v1" + path))
                .singleElement(STRING)
                .contains("tag=\"4\"", "new words");
    }

    @Test
    void words_written_over_somebody_elses_are_not_lost() {
        Network.answers("PATCH", "/cases/v1" + path, 412, "{\"type\":\"/problems/stale\"}");

        var answer = browser.submit(path, path + "/summary", Map.of("summary", "new words"));

        assertThat(answer.statusCode()).isEqualTo(412);
        assertThat(answer.asString()).contains("stored words", "new words</textarea>");
    }

    @Test
    void the_list_says_whose_file_each_is_where_that_is_known() {
        var person = UUID.randomUUID();
        Network.shows("/cases/v1/casefiles", """
                {"items":[{"id":"%s","person":"%s","status":"OPEN","openedAt":"2026-11-20T10:00:00Z","version":0}],"next":null}""".formatted(file, person));
        Network.shows("/identity/v1/persons", """
                {"items":[{"id":"%s","pseudonym":"PN-7F3K-22QX"}],"next":null}""".formatted(person));

        assertThat(browser.get("/casefiles").asString()).contains("PN-7F3K-22QX, 20.11.2026");

        Network.answers("GET", "/identity/v1/persons", 503, "{}");
        assertThat(browser.get("/casefiles").asString()).contains("20.11.2026").doesNotContain("PN-7F3K-22QX");
    }

    @Test
    void the_heading_says_whose_file_it_is_where_that_is_known_and_the_title_does_not() {
        var person = UUID.randomUUID();
        Network.shows("/cases/v1" + path, """
                {"id":"%s","person":"%s","status":"OPEN","version":4}""".formatted(file, person));
        Network.shows("/identity/v1/persons", """
                {"items":[{"id":"%s","pseudonym":"PN-7F3K-22QX"}],"next":null}""".formatted(person));

        assertThat(browser.get(path).asString())
                .containsOnlyOnce("PN-7F3K-22QX")
                .contains(" PN-7F3K-22QX</h1>")
                .doesNotContain("id=\"stop-use\"");

        Network.answers("GET", "/identity/v1/persons", 503, "{}");
        assertThat(browser.get(path).asString()).contains("summary-form").doesNotContain("PN-7F3K-22QX");
    }

    @Test
    void safety1_what_is_used_no_further_is_said_on_the_file_too() {
        var person = UUID.randomUUID();
        Network.shows("/cases/v1" + path, """
                {"id":"%s","person":"%s","status":"OPEN","version":4}""".formatted(file, person));
        Network.shows("/identity/v1/persons", """
                {"items":[{"id":"%s","pseudonym":"PN-7F3K-22QX","stopUseSince":"2026-03-03T09:00:00Z"}],"next":null}""".formatted(person));

        assertThat(browser.get(path).asString()).contains("id=\"stop-use\"", "use none of it further", "summary-form");
        assertThat(Network.asked("/persons/" + person)).isEmpty();
    }

    @Test
    void a_closed_file_says_why() {
        Network.shows("/cases/v1" + path, """
                {"id":"%s","status":"CLOSED","closure":{"reason":"GOALS_MET","at":"2026-11-20T10:00:00Z"},"version":4}""".formatted(file));
        assertThat(browser.get(path).asString()).contains("id=\"closed-why\">Goals met<");

        Network.shows("/cases/v1" + path, """
                {"id":"%s","status":"CLOSED","closure":{"reason":"LEARNED_LATER"},"version":4}""".formatted(file));
        assertThat(browser.get(path).asString()).contains("id=\"closed\"").doesNotContain("closed-why");
    }

    @Test
    void a_closed_file_is_read_and_takes_no_text() {
        Network.shows("/cases/v1" + path, """
                {"id":"%s","person":"%s","status":"CLOSED","summary":"stored words","version":4}""".formatted(file, UUID.randomUUID()));
        Network.shows("/cases/v1/casefiles", """
                {"items":[{"id":"%s","status":"CLOSED","version":0}],"next":null}""".formatted(file));

        assertThat(browser.get(path).asString())
                .containsSubsequence("</h1>", "id=\"closed\"", "<p id=\"summary\" class=\"text\">stored words</p>")
                .doesNotContain("summary-form", "need-form", "closure-form");
        assertThat(browser.get("/casefiles").asString()).contains("class=\"mark closed\">closed<");
    }

    @Test
    void a_need_is_added() {
        Network.answers("POST", "/cases/v1" + path + "/needs", 201, "{}");

        var answer = browser.submit(path, path + "/needs", Map.of("domain", "PSY", "urgency", "SOON"));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(Network.asked(path + "/needs"))
                .singleElement(STRING)
                .contains("{\"domain\":\"PSY\",\"urgency\":\"SOON\"}");
    }
}
