package org.punte.portal.minor;

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
class MinorPagesTest {
    private static final String CANARY = "Quetzalcoatlina";

    private final Browser browser = new Browser();
    private final UUID person = UUID.randomUUID();
    private final UUID guardian = UUID.randomUUID();
    private final String api = "/identity/v1/persons/" + person;
    private final String path = "/persons/" + person;

    @BeforeEach
    void a_child_is_on_record() {
        Scenes.signedIn("caseworker");
        Network.shows(api, """
                {"id":"%s","pseudonym":"PN-7F3K-22QX","ageBasis":"STATED","treatedAsChild":true}""".formatted(person));
        Network.shows(api + "/consents", "{\"items\":[]}");
        Network.shows(api + "/age-decisions", """
                {"id":"%s","treatedAsChild":true,"version":1,"decisions":[{"id":"%s","cause":"REGISTERED","basis":"DISPUTED","treatedAsChild":true,
                 "decidedAt":"2026-05-01T22:30:00Z"}]}""".formatted(person, guardian));
        Network.shows(
                api + "/directorate-notifications",
                "{\"id\":\"%s\",\"notifications\":[],\"version\":0}".formatted(person));
        Network.shows(api + "/information", "{\"id\":\"%s\",\"given\":[],\"version\":0}".formatted(person));
        Network.shows(api + "/best-interests", "{\"id\":\"%s\",\"notes\":[],\"version\":0}".formatted(person));
        Network.shows(api + "/outside-requests", """
                {"id":"%s","version":1,"requests":[{"id":"%s","about":"ACCESS","how":"ORAL","answer":"AS_FOR_NOBODY","recordedAt":"2026-05-01T10:00:00Z"}]}""".formatted(person, guardian));
        kept("APPOINTED", true, false, "+40 788 456 321");
    }

    @Test
    void the_record_of_a_child_leads_to_everything_that_has_to_be_done() {
        var html = browser.get(path).asString();

        assertThat(html)
                .contains("id=\"treated-as-child\"", "id=\"to-age\"", "id=\"to-guardians\"", "id=\"to-directorate\"")
                .contains("id=\"to-information\"", "id=\"to-interests\"", "id=\"to-requests\"");
    }

    @Test
    void the_history_of_an_age_is_shown_by_the_agencys_clock_and_a_decision_is_sent() {
        Network.answers("POST", api + "/age-decisions", 200, "{}");

        var html = browser.get(path + "/age").asString();
        var done = browser.submit(
                path + "/age", path + "/age", Map.of("basis", "AGE_ASSESSMENT", "adult", "yes", "reason", "Assessed"));

        assertThat(html).contains("02.05.2026 01:30", "data-child=\"true\"", "In doubt");
        assertThat(done.header("Location")).endsWith(path + "/age");
        assertThat(Network.asked("\"basis\":\"AGE_ASSESSMENT\""))
                .singleElement(STRING)
                .contains("\"adult\":true", "\"reason\":\"Assessed\"");
    }

    @Test
    void a_guardian_who_must_not_be_reached_is_marked_and_has_no_way_to_be_chosen() {
        kept("CONFLICT", false, true, null);

        var html = browser.get(path + "/guardians").asString();

        assertThat(html)
                .contains("Nothing may reach this person", CANARY + " &lt;b&gt;", "<title>Guardian - Punte</title>")
                .doesNotContain("+40 788", guardian + "/conflict\"");
    }

    @Test
    void suspicion_is_said_in_one_form() {
        Network.answers("POST", "/identity/v1/guardians/" + guardian + "/conflict", 200, "{}");
        var form = path + "/guardians/" + guardian + "/conflict";

        var done = browser.submit(path + "/guardians", form, Map.of("suspected", "yes", "reason", "She says so"));

        assertThat(done.header("Location")).endsWith(path + "/guardians");
        assertThat(Network.asked(guardian + "/conflict")).singleElement(STRING).contains("\"suspected\":true");
    }

    @Test
    void a_refused_telling_keeps_what_was_typed() {
        Network.answers(
                "POST",
                api + "/directorate-notifications",
                409,
                "{\"type\":\"/problems/other-county-needs-supervisor\",\"requestId\":\"r-1\"}");

        var answer = browser.submit(
                path + "/directorate",
                path + "/directorate",
                Map.of(
                        "county",
                        "vs",
                        "number",
                        "0235 1",
                        "how",
                        "TELEPHONE",
                        "toldAt",
                        "2026-05-02T09:30",
                        "reference",
                        CANARY));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.asString()).contains("Another county needs a supervisor", "value=\"" + CANARY);
        assertThat(Network.asked("POST " + api + "/directorate-notifications"))
                .last(STRING)
                .contains("\"county\":\"VS\"", "\"toldAt\":\"2026-05-02T06:30:00Z\"");
    }

    @Test
    void what_was_told_and_what_is_best_are_written_down() {
        Network.answers("POST", api + "/information", 200, "{}");
        Network.answers("POST", api + "/best-interests", 200, "{}");

        var told = browser.submit(
                path + "/information",
                path + "/information",
                Map.of("topics", "SHARING", "language", "ro", "level", "CHILD", "noticeVersion", "1", "heard", "yes"));
        var noted =
                browser.submit(path + "/interests", path + "/interests", Map.of("narrative", CANARY, "heard", "no"));

        assertThat(told.statusCode()).isEqualTo(303);
        assertThat(noted.statusCode()).isEqualTo(303);
        assertThat(Network.asked("\"topics\":[\"SHARING\"]")).hasSize(1);
    }

    @Test
    void whoever_asks_from_outside_hears_the_words_that_everybody_hears() {
        var html = browser.get(path + "/requests").asString();

        assertThat(html).contains("data-answer=\"AS_FOR_NOBODY\"", "We cannot say whether we know anybody");
    }

    @Test
    void a_supervisor_is_led_from_the_task_to_the_basis() {
        Scenes.signedIn("supervisor");
        var consent = UUID.randomUUID();
        Network.shows("/referral/v1/desk", "{\"items\":[]}");
        Network.shows("/referral/v1/referrals/sent", "{\"items\":[]}");
        Network.shows("/notification/v1/messages/unread", "{\"desk\":0,\"own\":0}");
        Network.shows("/identity/v1/tasks", """
                {"items":[{"id":"%s","person":"%s","kind":"RECORD_BASIS","about":"%s","openedAt":"2026-01-02T10:00:00Z",
                 "dueAt":"2026-01-03T10:00:00Z","byHand":false,"version":0}]}""".formatted(guardian, person, consent));
        Network.shows("/identity/v1/consents/" + consent + "/recorded-basis", """
                {"id":"%s","person":"%s","needed":true,"bases":[],"version":0}""".formatted(consent, person));
        Network.answers("POST", "/identity/v1/consents/" + consent + "/recorded-basis", 200, "{}");
        var page = "/consents/" + consent + "/basis";

        var tasks = browser.get("/tasks").asString();
        var done = browser.submit(page, page, Map.of("basis", "BEST_INTERESTS", "reason", "She is safe there"));

        assertThat(tasks).contains("href=\"" + page).doesNotContain("href=\"/persons/" + person);
        assertThat(done.header("Location")).endsWith("/tasks");
    }

    private void kept(String state, boolean mayConsent, boolean shut, String contact) {
        Network.shows(api + "/guardians", """
                {"id":"%s","state":"%s","version":1,"guardians":[{"id":"%s","kind":"PARENT","state":"%s","mayConsent":%s,"mustNotBeReached":%s,
                 "name":"%s <b>",%s"moves":[{"state":"%s","movedBy":"%s","movedAt":"2026-05-01T10:00:00Z"}]}]}""".formatted(
                        person,
                        state,
                        guardian,
                        state,
                        mayConsent,
                        shut,
                        CANARY,
                        contact == null ? "" : "\"contact\":\"" + contact + "\",",
                        state,
                        Scenes.ME));
    }
}
