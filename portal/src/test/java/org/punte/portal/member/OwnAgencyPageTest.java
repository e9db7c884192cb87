package org.punte.portal.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import io.quarkus.test.security.TestSecurity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.punte.portal.network.Browser;
import org.punte.portal.network.Network;
import org.punte.portal.network.PortalTest;
import org.punte.portal.network.Scenes;

@PortalTest
@TestSecurity(user = "worker")
class OwnAgencyPageTest {
    private static final String PATH = "/identity/v1/agencies/" + Scenes.HOME;

    private final Browser browser = new Browser();

    @BeforeEach
    void an_administrator_is_signed_in() {
        Scenes.signedIn("agency-admin");
        Network.shows(PATH, """
                {"id":"%s","name":"Our agency","kind":"NGO","zone":"Europe/Bucharest","phone":"+40 1","languages":["ron","nob"],"status":"ACTIVE","version":4,"guardian":"%s",
                 "calendar":{"days":["MON","TUE"],"opens":"08:00","closes":"16:00","holidays":["2027-08-16"],"publicHolidays":"RO"},
                 "staffedHours":[{"day":"MON","from":"08:00","to":"16:00"},{"day":"MON","from":"20:00","to":"00:00"}]}""".formatted(Scenes.HOME, Scenes.OTHER));
    }

    @Test
    void the_form_shows_what_is_stored() {
        assertThat(browser.get("/agency").asString())
                .contains(
                        "id=\"day-MON\" name=\"days\" value=\"MON\" checked",
                        "value=\"08:00-16:00 20:00-00:00\"",
                        "2027-08-16",
                        "name=\"publicHolidays\" value=\"RO\" checked",
                        "id=\"language-nob\" name=\"languages\" value=\"nob\" checked",
                        "id=\"guardian-form\"");
    }

    @ParameterizedTest
    @CsvSource({"CHILD_PROTECTION_DIRECTORATE, 0, true", "CHILD_PROTECTION_DIRECTORATE, 1, false", "SHELTER, 0, false"})
    void an_office_that_has_said_nothing_yet_finds_public_holidays_ticked(String kind, int version, boolean ticked) {
        Network.shows(PATH, """
                {"id":"%s","name":"Our agency","kind":"%s","zone":"Europe/Bucharest","status":"PROBATION","version":%d,
                 "calendar":{"days":["MON"],"opens":"08:00","closes":"16:00","holidays":[]}}""".formatted(Scenes.HOME, kind, version));

        var page = browser.get("/agency").asString();

        assertThat(page.contains("name=\"publicHolidays\" value=\"RO\" checked"))
                .isEqualTo(ticked);
    }

    @Test
    void a_change_is_sent_whole_for_the_version_that_was_shown() {
        Network.answers("PATCH", PATH, 200, "{}");

        var answer = browser.submit("/agency", "/agency", typed("08:00-16:00"));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(Network.asked("PATCH " + PATH))
                .last(STRING)
                .contains(
                        "tag=\"4\"",
                        "\"phone\":\"+40 2\"",
                        "\"website\":\"\"",
                        "{\"days\":[\"MON\",\"SUN\"],\"opens\":\"09:00\",\"closes\":\"17:00\",\"holidays\":[\"2027-01-04\"],\"publicHolidays\":\"RO\"}",
                        "[{\"day\":\"MON\",\"from\":\"08:00\",\"to\":\"16:00\"}]",
                        "\"languages\":[\"eng\"]");
    }

    @Test
    void what_cannot_be_read_comes_back_as_it_was_typed() {
        var answer = browser.submit("/agency", "/agency", typed("always"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.asString()).contains("value=\"always\"", "value=\"+40 2\"", "role=\"alert\"");
    }

    @ParameterizedTest
    @CsvSource({"staffed, 08:00-16:00 late", "holidays, 2027-01-04 soon"})
    void a_field_with_several_is_named_where_one_of_them_cannot_be_read(String field, String text) {
        var typed = typed("08:00-16:00");
        typed.put(field, text);

        var page = browser.submit("/agency", "/agency", typed).asString();

        assertThat(page.substring(page.indexOf("id=\"refusal-fields\"")))
                .contains("data-field=\"" + field, "<q>" + text + "</q>");
    }

    @Test
    void somebody_elses_change_in_between_is_told() {
        Network.answers("PATCH", PATH, 412, "{\"type\":\"/problems/stale\"}");

        var answer = browser.submit("/agency", "/agency", typed("08:00-16:00"));

        assertThat(answer.statusCode()).isEqualTo(412);
        assertThat(answer.asString()).contains("changed it in the meantime", "value=\"+40 2\"");
    }

    @Test
    void the_guardian_agency_is_given_up_by_its_own_button() {
        Network.answers("DELETE", PATH + "/guardian", 200, "{}");

        var answer = browser.submit("/agency", "/agency/guardian-removal", Map.of());

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(Network.asked("DELETE " + PATH)).last(STRING).contains("tag=\"4\"");
    }

    private static Map<String, Object> typed(String monday) {
        var fields = new HashMap<String, Object>();
        fields.put("phone", "+40 2");
        fields.put("website", "");
        fields.put("languages", "eng");
        fields.put("days", List.of("MON", "SUN"));
        fields.put("opens", "09:00");
        fields.put("closes", "17:00");
        fields.put("publicHolidays", "RO");
        fields.put("holidays", "2027-01-04");
        fields.put("staffed", List.of(monday, "", "", "", "", "", ""));
        fields.put("guardian", "");
        return fields;
    }
}
