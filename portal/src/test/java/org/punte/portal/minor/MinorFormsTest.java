package org.punte.portal.minor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.punte.portal.network.Browser;
import org.punte.portal.network.Network;
import org.punte.portal.network.PortalTest;
import org.punte.portal.network.Scenes;

/** A refused form about a child comes back as it was sent: what was chosen never falls back to something else. */
@PortalTest
@TestSecurity(user = "worker")
class MinorFormsTest {
    private static final String INVALID = "{\"type\":\"/problems/invalid-input\",\"requestId\":\"r-1\"}";

    private final Browser browser = new Browser();
    private final UUID person = UUID.randomUUID();
    private final UUID guardian = UUID.randomUUID();
    private final String api = "/identity/v1/persons/" + person;
    private final String path = "/persons/" + person;

    @BeforeEach
    void a_child_is_on_record() {
        Scenes.signedIn("caseworker");
        Network.shows(api + "/guardians", """
                {"id":"%s","state":"REQUESTED","version":1,"guardians":[{"id":"%s","kind":"PARENT","state":"REQUESTED",
                 "mayConsent":false,"mustNotBeReached":false,"moves":[]}]}""".formatted(person, guardian));
        Network.shows(
                api + "/age-decisions",
                "{\"id\":\"%s\",\"treatedAsChild\":true,\"version\":1,\"decisions\":[]}".formatted(person));
        Network.shows(
                api + "/directorate-notifications",
                "{\"id\":\"%s\",\"notifications\":[],\"version\":0}".formatted(person));
        Network.shows(api + "/information", "{\"id\":\"%s\",\"given\":[],\"version\":0}".formatted(person));
    }

    @Test
    void nothing_is_chosen_before_somebody_chose() {
        assertThat(browser.get(path + "/guardians").asString()).doesNotContain(" checked", " selected");
        assertThat(browser.get(path + "/age").asString()).doesNotContain(" checked", " selected");
        assertThat(browser.get(path + "/directorate").asString()).contains("required><option value=\"\">");
        assertThat(browser.get(path + "/information").asString()).contains("required><option value=\"\">");
    }

    @Test
    void an_act_of_a_guardian_that_came_back_from_the_sign_in_leads_to_the_guardians() {
        var answer = browser.get(path + "/guardians/" + guardian + "/conflict");

        assertThat(answer.header("Location")).endsWith(path + "/guardians");
    }

    @Test
    void a_suspicion_that_was_refused_comes_back_as_a_suspicion() {
        Network.answers("POST", api + "/guardians", 400, INVALID);

        var html = adds(Map.of("kind", "COURT", "name", "Zmeura", "standing", "conflict"))
                .asString();

        assertThat(html)
                .contains("name=\"standing\" value=\"conflict\" checked", "value=\"COURT\" selected", "Zmeura")
                .doesNotContain("value=\"asked\" required checked");
    }

    @Test
    void an_appointment_that_was_refused_keeps_its_day() {
        Network.answers("POST", api + "/guardians", 400, INVALID);

        var html = adds(Map.of("kind", "COURT", "standing", "appointed", "act", "Decision 12", "actOn", "2026-05-02"))
                .asString();

        assertThat(html).contains("value=\"appointed\" checked", "value=\"2026-05-02\"", "Decision 12");
    }

    @Test
    void a_reason_against_somebody_is_never_left_out_in_silence() {
        var answer = adds(Map.of("kind", "PARENT", "standing", "asked", "reason", "She was sold by him"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.asString()).contains("does not fit how things stand", "She was sold by him");
        assertThat(Network.asked("POST " + api + "/guardians")).isEmpty();
    }

    @Test
    void an_act_of_somebody_who_was_not_appointed_neither() {
        var answer = adds(Map.of("kind", "PARENT", "standing", "conflict", "reason", "Sold", "actOn", "2026-05-02"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.asString()).contains("value=\"conflict\" checked", "Sold");
    }

    @Test
    void the_form_of_one_guardian_does_not_fill_that_of_another() {
        Network.answers("POST", "/identity/v1/guardians/" + guardian + "/conflict", 400, INVALID);
        var form = path + "/guardians/" + guardian + "/conflict";

        var html = browser.submit(path + "/guardians", form, Map.of("suspected", "yes", "reason", "Says so"))
                .asString();

        assertThat(html).containsOnlyOnce("Says so").contains("value=\"yes\" required checked", "<details open>");
    }

    @Test
    void a_refused_telling_of_the_directorate_keeps_how_it_was_told() {
        Network.answers("POST", api + "/directorate-notifications", 409, INVALID);
        var page = path + "/directorate";

        var html = browser.submit(
                        page, page, Map.of("how", "WRITTEN", "toldAt", "2026-05-02T09:30", "reference", "Letter 7"))
                .asString();

        assertThat(html).contains("value=\"WRITTEN\" selected", "value=\"2026-05-02T09:30\"", "Letter 7");
    }

    @Test
    void a_refused_decision_about_the_age_keeps_all_of_it() {
        Network.answers("POST", api + "/age-decisions", 400, """
                {"type":"/problems/invalid-input","errors":[{"field":"birth","message":"not a date"}]}""");
        var page = path + "/age";

        var html = browser.submit(
                        page,
                        page,
                        Map.of("basis", "DOCUMENT", "adult", "yes", "birth", "2009-01-02", "reason", "X-ray"))
                .asString();

        assertThat(html)
                .contains("value=\"DOCUMENT\" selected", "value=\"yes\" required checked", "2009-01-02", "X-ray")
                .contains("name=\"birth\"", "data-field=\"birth\">Date of birth");
    }

    @Test
    void refused_information_keeps_for_whom_it_was_put_in_words() {
        Network.answers("POST", api + "/information", 400, INVALID);
        var page = path + "/information";

        var html = browser.submit(
                        page,
                        page,
                        Map.of("topics", "COMPLAINTS", "language", "ro", "level", "ADOLESCENT", "heard", "no"))
                .asString();

        assertThat(html)
                .contains("value=\"ADOLESCENT\" selected", "value=\"no\" checked", "value=\"COMPLAINTS\" checked");
    }

    @Test
    void the_language_of_what_was_told_is_typed_by_its_name() {
        Network.answers("POST", api + "/information", 201, "{}");
        var page = path + "/information";

        browser.submit(
                page,
                page,
                Map.of("topics", "COMPLAINTS", "language", "Romanian", "level", "ADOLESCENT", "heard", "no"));

        assertThat(Network.asked("POST " + api + "/information"))
                .singleElement(STRING)
                .contains("\"language\":\"ron\"");
    }

    @Test
    void what_fits_is_sent() {
        Network.answers("POST", api + "/guardians", 201, "{}");

        var answer = adds(Map.of("kind", "PARENT", "standing", "conflict", "reason", "Sold by him"));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(Network.asked("POST " + api + "/guardians"))
                .singleElement(STRING)
                .contains("\"suspected\":true", "Sold by him");
    }

    private Response adds(Map<String, String> fields) {
        return browser.submit(path + "/guardians", path + "/guardians", fields);
    }
}
