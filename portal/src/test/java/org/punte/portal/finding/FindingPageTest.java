package org.punte.portal.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import io.quarkus.test.security.TestSecurity;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.punte.portal.network.Browser;
import org.punte.portal.network.Network;
import org.punte.portal.network.PortalTest;
import org.punte.portal.network.Scenes;

@PortalTest
@TestSecurity(user = "worker")
class FindingPageTest {
    private final Browser browser = new Browser();
    private final UUID person = UUID.randomUUID();

    @BeforeEach
    void a_worker_and_the_published_lists() throws IOException {
        Scenes.signedIn("caseworker", "supervisor");
        Findings.published();
        for (var kind : List.of("encounters", "situations", "indicator-sheets", "reflection-periods"))
            Network.shows("/identity/v1/persons/" + person + "/" + kind, "{\"items\":[]}");
        Network.shows("/identity/v1/persons/" + person + "/identification", """
                {"id":"%s","state":"POTENTIAL","allowed":["PRESUMED","NOT_INDICATED"],"decisions":[],"version":1}""".formatted(person));
    }

    @ParameterizedTest
    @ValueSource(strings = {"contacts", "situations", "observations", "standing", "reflection"})
    void each_page_opens_with_a_title_that_gives_nobody_away(String page) {
        var html = browser.get("/persons/" + person + "/" + page)
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(html.substring(0, html.indexOf("</title>")).toLowerCase())
                .doesNotContain("traffick", "victim", "exploit");
        assertThat(html).contains("record-tabs", "aria-current=\"page\"");
    }

    @Test
    void a_contact_is_saved_by_its_version_and_shows_when_it_is_forgotten() {
        var id = Findings.kept("encounters", """
                {"id":"%s","person":"%s","openedAt":"2026-11-20T10:00:00Z","savedAt":"2026-11-20T10:00:00Z",
                 "expiresAt":"2026-12-19T22:00:00Z","separateInterview":true,"danger":{"immediateDanger":"YES"},
                 "interview":{"present":["COMPANION"]},"version":2}""".replaceFirst("\"person\":\"%s\"", "\"person\":\"" + person + "\""));
        Network.answers("PUT", "/identity/v1/encounters/" + id, 200, "{}");

        var answer = browser.submit(
                "/contacts/" + id,
                "/contacts/" + id,
                Map.of("howMet.source", "POLICE", "interview.present[]", List.of("POLICE"), "account.whyNow", "Țipăt"));

        assertThat(browser.get("/contacts/" + id).asString())
                .contains("id=\"forgotten\"", "20.12.2026", "id=\"separate\"", "id=\"danger\"");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(Network.asked("PUT /identity/v1/encounters/" + id))
                .singleElement(STRING)
                .contains("tag=\"2\"", "\"howMet\":{\"source\":\"POLICE\"}", "\"present\":[\"POLICE\"]", "Țipăt");
    }

    @Test
    void A56_the_page_says_what_to_do_when_the_companion_interpreted() {
        var id = Findings.kept("encounters", """
                {"id":"%s","person":"00000000-0000-0000-0000-000000000001","openedAt":"2026-11-20T10:00:00Z","version":0}""");
        Network.answers(
                "PUT",
                "/identity/v1/encounters/" + id,
                400,
                "{\"type\":\"/problems/companion-is-no-interpreter\",\"separateInterview\":true}");

        var answer = browser.submit(
                "/contacts/" + id, "/contacts/" + id, Map.of("interview.interpreter.relation", "COMPANION"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.asString()).contains("separate interview").containsPattern("value=\"COMPANION\" selected");
    }

    @Test
    void a_sheet_is_grouped_by_dimension_and_keeps_what_was_answered() {
        var id = Findings.kept("indicator-sheets", """
                {"id":"%s","person":"00000000-0000-0000-0000-000000000001","profile":"ADULT_LABOUR","answers":{"DR_WAGES":"YES"},"version":1}""");
        Network.answers("PUT", "/identity/v1/indicator-sheets/" + id, 200, "{}");

        var html = browser.get("/observations/" + id).asString();
        var answer = browser.submit(
                "/observations/" + id,
                "/observations/" + id,
                Map.of("answers.DR_WAGES", "YES", "answers.EX_LOW_PAY", "NO"));

        assertThat(html).contains("id=\"group-EXPLOITATION\"", "Deceived about pay");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(Network.asked("PUT /identity/v1/indicator-sheets/" + id))
                .singleElement(STRING)
                .contains("\"answers\":{\"DR_WAGES\":\"YES\",\"EX_LOW_PAY\":\"NO\"}");
    }

    @Test
    void A28_the_result_says_why_and_never_that_somebody_is_none() {
        var id = Findings.kept("indicator-sheets", """
                {"id":"%s","person":"00000000-0000-0000-0000-000000000001","profile":"ADULT_LABOUR","submittedAt":"2026-11-20T10:00:00Z",
                 "superseded":false,"answers":{},"version":1,"result":{"indicatorVersion":"2009-09.1","outcome":"INSUFFICIENT_INFORMATION",
                 "notes":["PROFILE_NOT_VERIFIED"],"dimensions":[{"dimension":"EXPLOITATION","positive":true,"rule":"TWO_STRONG",
                 "signs":["EX_LOW_PAY"],"open":["EX_HAZARDOUS"],"couldTurn":true}]}}""");

        var html = browser.get("/observations/" + id).asString();

        assertThat(html)
                .contains(
                        "Not enough is known",
                        "Silence says nothing",
                        "Profile not verified",
                        "two strong signs",
                        "Little or no pay",
                        "Hazardous work")
                .doesNotContain("not a victim");
    }

    @ParameterizedTest
    @CsvSource({
        "ro, true, încă neconturat, negativ",
        "ro, false, nu s-a conturat, negativ",
        "en, true, not clear yet, does not show",
        "nb, true, ikke klart ennå, viser seg"
    })
    void A28_what_nobody_asked_is_never_called_negative(String language, boolean couldTurn, String said, String never) {
        var id = Findings.kept("indicator-sheets", """
                {"id":"%%s","person":"00000000-0000-0000-0000-000000000001","profile":"ADULT_SEXUAL","submittedAt":"2026-11-20T10:00:00Z",
                 "superseded":false,"answers":{},"version":1,"result":{"indicatorVersion":"2009-09.1","outcome":"INSUFFICIENT_INFORMATION",
                 "notes":[],"dimensions":[{"dimension":"EXPLOITATION","positive":false,"signs":[],"open":["EX_HAZARDOUS"],"couldTurn":%s}]}}""".formatted(couldTurn));
        browser.get("/language/" + language + "?to=/help");

        assertThat(browser.get("/observations/" + id).asString())
                .contains(": " + said)
                .doesNotContain(never);
    }

    @Test
    void a_decision_offers_what_may_follow_and_comes_back_with_what_was_typed() {
        var path = "/persons/" + person + "/standing";
        Network.answers(
                "POST",
                "/identity/v1/persons/" + person + "/decisions",
                400,
                "{\"type\":\"/problems/difference-unexplained\",\"outcome\":\"INSUFFICIENT_INFORMATION\"}");

        var answer = browser.submit(path, path, Map.of("state", "PRESUMED", "reasons", "Bruises"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.asString())
                .contains("say why", "Bruises", "Presumed: reasonable grounds", "id=\"heard-form\"");
    }

    @Test
    void a_supervisor_seconds_what_somebody_else_proposed() {
        var id = Findings.kept("identification-decisions", """
                {"id":"%s","person":"00000000-0000-0000-0000-000000000001","state":"NOT_INDICATED","standing":"PROPOSED","recordedAt":"2026-11-20T10:00:00Z",
                 "differs":false,"grounds":{"state":"NOT_INDICATED","reasons":"Pay","instead":"LABOUR_DISPUTE"},"version":0}""");
        Network.answers("POST", "/identity/v1/identification-decisions/" + id + "/confirmation", 200, "{}");

        var answer = browser.submit("/decisions/" + id, "/decisions/" + id, Map.of("answer", "confirmation"));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(browser.get("/decisions/" + id).asString()).contains("Labour dispute", "id=\"second\"");
        assertThat(Network.asked("POST /identity/v1/identification-decisions/" + id))
                .hasSize(1);
    }

    @Test
    void a_period_is_offered_started_and_the_answer_may_stay_open() {
        var path = "/persons/" + person + "/reflection";
        var period = UUID.randomUUID();
        Network.shows("/identity/v1/persons/" + person + "/reflection-periods", """
                {"items":[{"id":"%s","state":"OFFERED","offer":{"grounds":["WITHOUT_PAPERS"]},"cooperation":"UNDECIDED","version":0}]}""".formatted(period));
        Network.answers("POST", "/identity/v1/reflection-periods/" + period + "/start", 200, "{}");

        var answer =
                browser.submit(path, path + "/" + period + "/start", Map.of("startsOn", "2026-12-01", "days#", "45"));

        assertThat(browser.get(path).asString()).contains("Undecided", "Foreign national without papers");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(Network.asked("POST /identity/v1/reflection-periods/" + period))
                .singleElement(STRING)
                .contains("{\"days\":45,\"startsOn\":\"2026-12-01\"}");
    }

    @Test
    void a_decision_maker_is_led_to_whom_to_decide_about() {
        Scenes.signedIn("decision-maker");
        Network.shows("/identity/v1/persons/to-decide", """
                {"items":[{"id":"%s","pseudonym":"PN-7F3K-22QX"}],"next":null}""".formatted(person));

        assertThat(browser.get("/deciding").asString()).contains("PN-7F3K-22QX", "/persons/" + person + "/standing");
        assertThat(browser.get("/persons/" + person + "/standing").asString())
                .contains("id=\"decision-form\"")
                .doesNotContain("id=\"heard-form\"", "/reflection\"");
    }
}
