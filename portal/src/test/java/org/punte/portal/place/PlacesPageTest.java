package org.punte.portal.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.punte.portal.network.Browser;
import org.punte.portal.network.Network;
import org.punte.portal.network.PortalTest;
import org.punte.portal.network.Scenes;

/** "Who can take her tonight?", before anybody is registered. */
@PortalTest
@TestSecurity(user = "worker")
class PlacesPageTest {
    private final Browser browser = new Browser();
    private final UUID theirs = UUID.randomUUID();
    private final UUID ours = UUID.randomUUID();

    @BeforeEach
    void a_desk_is_signed_in() {
        Scenes.signedIn("desk");
        Network.shows(
                "/referral/v1/places",
                "{\"items\":[%s,%s],\"next\":null}"
                        .formatted(
                                offered(theirs, Scenes.OTHER, "Podul", true),
                                offered(ours, Scenes.HOME, "Our agency", false)));
        Network.shows("/referral/v1/services/" + ours + "/places", """
                {"id":"%s","agency":"%s","own":{"women":7,"men":0,"held":1,"taken":0},
                 "shown":{"women":"YES","men":"ASK","children":"ASK","families":"ASK"},"version":5}""".formatted(ours, Scenes.HOME));
    }

    @Test
    void A3_a_desk_sees_places_in_words_its_own_in_numbers_and_whom_to_call_now() {
        var page = looked("/places", Map.of("service", "ACC_SHELTER", "region", "Vaslui"))
                .asString();

        assertThat(row(page, theirs))
                .containsSubsequence(
                        "href=\"/services/" + theirs + "\">Podul",
                        "\"Women\">Yes</td>",
                        "\"Men\">Few</td>",
                        "<a href=\"/services/" + theirs + "#ask-title\">Ask</a></td>",
                        "+40 232")
                .contains("data-desk=\"OPEN_NOW\">somebody is at the desk now", ">20.11.2026</td>");
        assertThat(row(page, ours)).contains("\"Women\">7</td>", "(ours)", "data-desk=\"CLOSED_NOW\"");
        assertThat(page).contains("action=\"/places#found\"", "<div id=\"found\">");
        assertThat(page).contains("<title>Places - Punte</title>", "id=\"quick-exit\"", "No names on the telephone");
        assertThat(Network.asked("GET /referral/v1/places?"))
                .last(STRING)
                .contains("service=ACC_SHELTER", "region=VS")
                .doesNotContain("person");
    }

    /** For Qute a list without anything in it is as much as none at all. */
    @Test
    void where_nobody_has_a_place_the_page_says_so() {
        Network.shows("/referral/v1/places", "{\"items\":[],\"next\":null}");

        assertThat(looked("/places", Map.of("service", "ACC_SHELTER")).asString())
                .contains("id=\"nobody\"");
    }

    @ParameterizedTest
    @CsvSource({"en, Places, Look at places", "ro, Locuri, Vezi locurile", "nb, Plasser, Se på plasser"})
    void before_a_service_is_chosen_there_is_only_the_form(String language, String title, String button) {
        browser.get("/language/" + language + "?to=/help");
        int asked = Network.asked("GET /referral/v1/places").size();

        var page = browser.get("/places").asString();

        assertThat(page)
                .contains(
                        "<title>" + title + " - Punte</title>",
                        ">" + button + "<",
                        "formaction=\"/places/candidates#found\"")
                .contains("name=\"status\"", "name=\"requirements\" value=\"STEP_FREE\"", "name=\"ageBand\"")
                .doesNotContain("<table");
        assertThat(Network.asked("GET /referral/v1/places")).hasSize(asked);
    }

    @Test
    void places_stand_by_name_in_the_order_of_the_alphabet() {
        Network.shows(
                "/referral/v1/places",
                "{\"items\":[%s],\"next\":null}"
                        .formatted(Stream.of("Zorile", "Țărmul", "Tabor", "Șansa", "Sprijin")
                                .map(name -> offered(UUID.randomUUID(), Scenes.OTHER, name, true))
                                .collect(Collectors.joining(","))));

        assertThat(looked("/places", Map.of("service", "ACC_SHELTER")).asString())
                .containsSubsequence("Sprijin", "Șansa", "Tabor", "Țărmul", "Zorile");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/places", "/places/candidates"})
    void on_what_was_found_a_change_of_language_leads_back_to_the_form(String action) {
        assertThat(looked(action, Map.of("service", "")).asString()).contains("/language/nb?to=/places\"");
    }

    @Test
    void safety40_nothing_that_is_looked_for_stands_in_an_address() {
        var form = browser.get("/places").asString();

        assertThat(form).contains("id=\"places-form\" method=\"post\"").doesNotContain("method=\"get\"");
        assertThat(browser.get("/places/candidates").header("Location")).endsWith("/places");
        int asked = Network.asked("GET /referral/v1/places").size();
        assertThat(browser.get("/places?service=ACC_SHELTER&status=PRESUMED").asString())
                .doesNotContain("<table", "\"PRESUMED\" selected");
        assertThat(Network.asked("GET /referral/v1/places")).hasSize(asked);
    }

    @Test
    void a_desk_looks_for_candidates_about_nobody_by_everything_that_is_chosen() {
        Network.shows(
                "/referral/v1/candidates", """
                {"rule":"1","at":"2026-11-20T10:00:00Z","personChecked":false,
                 "candidates":[{"id":"%s","agency":"%s","agencyName":"Casa","deskPhone":"+40 232","reasonsFor":["MEETS_REQUIREMENTS"],
                   "reasonsAgainst":["CLOSED_NOW"],"excludedBy":[],"places":"FEW"}],
                 "excluded":[{"id":"%s","agency":"%s","agencyName":"Podul","reasonsFor":[],"reasonsAgainst":[],"excludedBy":["NOT_ELIGIBLE_STATUS"]}]}""".formatted(theirs, Scenes.OTHER, UUID.randomUUID(), UUID.randomUUID()));

        var page = looked(
                        "/places/candidates",
                        Map.of(
                                "service",
                                "ACC_SHELTER",
                                "urgency",
                                "EMERGENCY",
                                "ageBand",
                                "CHILD_OR_IN_DOUBT",
                                "status",
                                "PRESUMED",
                                "requirements",
                                List.of("STEP_FREE", "COT"),
                                "region",
                                "",
                                "language",
                                ""))
                .asString();

        assertThat(page)
                .contains("Casa", "+40 232", "Few", "Podul", "href=\"/services/" + theirs, "id=\"about-nobody\"")
                .contains("value=\"PRESUMED\" selected", "value=\"CHILD_OR_IN_DOUBT\" selected")
                .contains("value=\"STEP_FREE\" checked", "value=\"COT\" checked")
                .doesNotContain("/persons/", "call-form");
        assertThat(Network.asked("status=PRESUMED"))
                .singleElement(STRING)
                .contains("requirement=STEP_FREE", "requirement=COT", "ageBand=CHILD_OR_IN_DOUBT", "urgency=EMERGENCY")
                .doesNotContain("person=");
    }

    @Test
    void nobody_is_an_adult_by_default_and_what_is_not_shown_is_counted() {
        Network.shows("/referral/v1/candidates", """
                {"rule":"2","personChecked":false,"candidates":[],"candidatesFound":0,
                 "excluded":[{"id":"%s","agency":"%s","agencyName":"Podul","reasonsFor":[],"reasonsAgainst":[],"excludedBy":["OUT_OF_AREA"]}],
                 "excludedFound":47}""".formatted(UUID.randomUUID(), UUID.randomUUID()));

        var page = looked("/places/candidates", Map.of("service", "GUARD", "ageBand", "", "disability", "true"))
                .asString();

        assertThat(page)
                .contains("id=\"more-excluded\"", "And 46 more", "<option value=\"\">Not known</option>")
                .contains("name=\"disability\" value=\"true\" checked")
                .doesNotContain("\"ADULT\" selected", "id=\"more-candidates\"");
        assertThat(Network.asked("service=GUARD"))
                .singleElement(STRING)
                .contains("limit=100", "disability=true")
                .doesNotContain("ageBand");
    }

    @Test
    void on_probation_or_with_something_that_is_no_service_it_is_said() {
        looked("/places", Map.of("service", "NOTHING")).then().statusCode(400);
        looked("/places/candidates", Map.of("service", "ACC_SHELTER", "requirements", "NOTHING"))
                .then()
                .statusCode(400);
        Network.answers("GET", "/referral/v1/places", 409, "{\"type\":\"/problems/places-on-probation\"}");

        assertThat(looked("/places", Map.of("service", "ACC_SHELTER")).statusCode())
                .isEqualTo(409);
    }

    @Test
    void for_a_person_stage_and_requirements_are_looked_for_and_stand_in_no_address() {
        Scenes.signedIn("caseworker");
        var person = UUID.randomUUID();
        Network.shows("/identity/v1/persons/" + person, "{\"id\":\"%s\",\"version\":1}".formatted(person));
        Network.shows("/referral/v1/candidates", """
                {"rule":"1","personChecked":true,"candidates":[{"id":"%s","agency":"%s","agencyName":"Casa","reasonsFor":[],"reasonsAgainst":[],
                 "excludedBy":[]}],"excluded":[]}""".formatted(theirs, Scenes.OTHER));
        var path = "/persons/" + person + "/candidates";

        var found = browser.submit(
                        path,
                        path + "/change",
                        Map.of("service", "ACC_SHELTER", "status", "IDENTIFIED", "requirements", "STEP_FREE"))
                .asString();

        assertThat(Network.asked("person=" + person))
                .singleElement(STRING)
                .contains("status=IDENTIFIED", "requirement=STEP_FREE");
        assertThat(found)
                .contains(
                        "id=\"need-form\" method=\"post\"", "value=\"IDENTIFIED\" selected", "id=\"wanted-STEP_FREE\"")
                .contains("id=\"requirement-STEP_FREE\" name=\"requirements\" value=\"STEP_FREE\" checked")
                .contains("type=\"hidden\" name=\"status\" value=\"IDENTIFIED\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"analyst", "agency-admin", "auditor"})
    void whom_the_service_does_not_answer_is_led_there_by_no_menu(String role) {
        Scenes.signedIn(role);

        assertThat(browser.get("/help").asString()).doesNotContain("nav-places");
        Network.answers("GET", "/referral/v1/places", 403, "{\"type\":\"/problems/forbidden\"}");
        assertThat(looked("/places", Map.of("service", "ACC_SHELTER")).statusCode())
                .isEqualTo(403);
    }

    private Response looked(String action, Map<String, ?> fields) {
        var form = Browser.hidden("places-form", browser.get("/places").asString());
        return browser.post(action, form, fields);
    }

    private static String row(String page, UUID service) {
        var begin = page.substring(page.indexOf("<tr id=\"places-" + service));
        return begin.substring(0, begin.indexOf("</tr>"));
    }

    private static String offered(UUID id, UUID agency, String name, boolean staffed) {
        return """
                {"id":"%s","agency":"%s","agencyName":"%s","service":"ACC_SHELTER","shown":{"women":"YES","men":"FEW","children":"ASK",
                 "families":"ASK","shownSince":"2026-11-20T10:00:00Z","countedOn":"2026-11-20"},"deskStaffed":%s,"deskPhone":"+40 232"}""".formatted(id, agency, name, staffed);
    }
}
