package org.punte.portal.finding;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.security.TestSecurity;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.punte.portal.network.Browser;
import org.punte.portal.network.Network;
import org.punte.portal.network.PortalTest;
import org.punte.portal.network.Scenes;

/** A colleague saved the same record meanwhile: both texts are there, and the form can be saved again. */
@PortalTest
@TestSecurity(user = "worker")
class StaleFindingTest {
    private static final String STALE = "{\"type\":\"/problems/stale\"}";

    private final Browser browser = new Browser();
    private final UUID id = UUID.randomUUID();

    @BeforeEach
    void a_worker_and_the_published_lists() throws IOException {
        Scenes.signedIn("caseworker");
        Findings.published();
    }

    @Test
    void a_contact() {
        kept("encounters", "2", "\"howMet\":{\"source\":\"NGO\"},\"account\":{\"whyNow\":\"Theirs\"}");
        Network.answers("PUT", "/identity/v1/encounters/" + id, 412, STALE);

        var html = refused(
                "/contacts/" + id,
                "encounters",
                Map.of("howMet.source", "POLICE", "account.whyNow", "Mine"),
                "\"howMet\":{\"source\":\"NGO\"},\"account\":{\"whyNow\":\"Theirs\"}");

        assertThat(html).contains("Mine</textarea>", "What is stored now: Theirs", "value=\"POLICE\" selected");
        assertThat(Browser.hidden("told-form", html)).containsEntry("version", "3");
    }

    @Test
    void a_situation_and_those_who_took_part() {
        kept("situations", "2", "\"words\":{\"tasks\":\"Before\"}");
        Network.answers("PUT", "/identity/v1/situations/" + id, 412, STALE);

        var html = refused(
                "/situations/" + id,
                "situations",
                Map.of("codes.methods[]", List.of("ABDUCTION"), "words.tasks", "Mine"),
                "\"words\":{\"tasks\":\"Theirs\"}");

        assertThat(html).contains("Mine</textarea>", "What is stored now: Theirs");
        assertThat(Browser.hidden("situation-form", html)).containsEntry("version", "3");
    }

    @Test
    void those_who_took_part() {
        var part = "/identity/v1/situations/" + id + "/exploiters";
        Network.shows(part, "{\"exploiters\":[{\"names\":\"Before\"}],\"version\":2}");
        Network.answers("PUT", part, 412, STALE);
        var path = "/situations/" + id + "/others";
        var before = Browser.hidden("others-form", browser.get(path).asString());
        Network.shows(part, "{\"exploiters\":[{\"names\":\"Theirs\"}],\"version\":3}");

        var html =
                browser.post(path, before, Map.of("exploiters.0.names", "Mine")).asString();

        assertThat(html).contains("value=\"Mine\"", "What is stored now: Theirs");
        assertThat(Browser.hidden("others-form", html)).containsEntry("version", "3");
    }

    @Test
    void a_sheet() {
        kept("indicator-sheets", "2", "\"profile\":\"ADULT_LABOUR\",\"answers\":{\"DR_WAGES\":\"YES\"}");
        Network.answers("PUT", "/identity/v1/indicator-sheets/" + id, 412, STALE);

        var html = refused(
                "/observations/" + id,
                "indicator-sheets",
                Map.of("answers.DR_WAGES", "YES"),
                "\"profile\":\"ADULT_LABOUR\",\"answers\":{\"DR_WAGES\":\"NO\"}");

        assertThat(html).containsOnlyOnce("What is stored now: No");
        assertThat(Browser.hidden("sheet-form", html)).containsEntry("version", "3");
    }

    @Test
    void refused_for_another_reason_it_goes_on_from_what_was_seen() {
        kept("encounters", "2", "\"account\":{}");
        Network.answers("PUT", "/identity/v1/encounters/" + id, 400, "{\"type\":\"/problems/invalid-input\"}");

        var html = refused("/contacts/" + id, "encounters", Map.of("account.whyNow", "Mine"), "\"account\":{}");

        assertThat(html).doesNotContain("What is stored now");
        assertThat(Browser.hidden("told-form", html)).containsEntry("version", "2");
    }

    /** The page is open; then a colleague saves, and then we send. */
    private String refused(String path, String kind, Map<String, ?> typed, String meanwhile) {
        var page = browser.get(path).asString();
        var form = page.substring(page.indexOf("<form id=\"")).replaceAll("(?s)^<form id=\"([^\"]+)\".*", "$1");
        kept(kind, "3", meanwhile);
        return browser.post(path, Browser.hidden(form, page), typed).asString();
    }

    private void kept(String kind, String version, String members) {
        Network.shows("/identity/v1/" + kind + "/" + id, """
                {"id":"%s","person":"%s","openedAt":"2026-11-20T10:00:00Z",%s,"version":%s}""".formatted(id, UUID.randomUUID(), members, version));
    }
}
