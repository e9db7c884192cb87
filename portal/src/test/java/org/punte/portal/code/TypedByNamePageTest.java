package org.punte.portal.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
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

/** Languages and regions are typed as people call them; what is no such thing is said where it was typed. */
@PortalTest
@TestSecurity(user = "worker")
class TypedByNamePageTest {
    private final Browser browser = new Browser();
    private final UUID person = UUID.randomUUID();
    private final UUID consent = UUID.randomUUID();

    @BeforeEach
    void a_caseworker_may_ask_one_agency() {
        Scenes.signedIn("caseworker");
        Network.shows("/identity/v1/persons/" + person, "{\"id\":\"%s\",\"treatedAsChild\":false}".formatted(person));
        Scenes.agreed(person, consent, Scenes.OTHER);
    }

    /** Cut after three letters, Romanian was the code of Romani. */
    @ParameterizedTest
    @CsvSource({"Romanian, ron", "română, ron", "Romani, rom", "rumensk, ron", "SQI, sqi", "UNKNOWN, UNKNOWN"})
    void a_question_about_the_language_is_answered_by_its_name_or_its_code(String typed, String code) {
        var id = Scenes.sent("\"status\":\"INFORMATION_REQUESTED\",\"moves\":[\"INFORMATION\"]");
        Network.shows("/referral/v1/referrals/" + id + "/questions", """
                {"items":[{"number":1,"question":"LANGUAGE","askedAt":"2026-11-20T10:00:00Z","dueAt":"2026-11-20T14:00:00Z"}],"next":null}""");
        Network.answers("POST", "/referral/v1/referrals/" + id + "/information", 200, "{}");

        var page = browser.get("/referrals/" + id).asString();
        browser.submit("/referrals/" + id, "/referrals/" + id + "/information", Map.of("answer", typed));

        assertThat(field(page, "give-language")).doesNotContain("pattern", "maxlength=\"3\"");
        assertThat(Network.asked(id + "/information")).singleElement(STRING).contains("\"answer\":\"" + code + "\"");
    }

    @Test
    void a_region_that_does_not_exist_is_said_before_the_look() {
        var answer = looks("Lașii");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.asString())
                .contains("id=\"referral-form\"", "data-field=\"region\"")
                .doesNotContain("id=\"send-form\"");
    }

    @ParameterizedTest
    @CsvSource({"norvegia, NO", "Iasi, IS", "MDA, MDA", "no, NO"})
    void a_region_is_a_county_or_a_country_by_its_name_or_its_code(String typed, String code) {
        assertThat(looks(typed).asString()).contains("id=\"send-form\"", "name=\"region\" value=\"" + code + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/places", "/places/candidates"})
    void where_what_is_looked_for_does_not_exist_the_form_keeps_what_was_typed(String action) {
        refused("/referral/v1/places");
        refused("/referral/v1/candidates");

        var answer = browser.post(
                action,
                Browser.hidden("places-form", browser.get("/places").asString()),
                Map.of("service", "ACC_SHELTER", "language", "klingon", "kind", "WOMEN"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.asString())
                .contains("id=\"places-form\"", "value=\"klingon\"", "value=\"WOMEN\" selected")
                .contains("data-field=\"language\"");
    }

    @Test
    void for_a_person_the_form_keeps_what_was_typed_likewise() {
        refused("/referral/v1/candidates");
        var candidates = "/persons/" + person + "/candidates";

        var answer = browser.submit(
                candidates, candidates + "/change", Map.of("service", "ACC_SHELTER", "language", "klingon"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.asString()).contains("id=\"need-form\"", "value=\"klingon\"", "data-field=\"language\"");
    }

    @Test
    void somebody_is_looked_for_who_speaks_a_language_by_its_name() {
        Network.shows("/referral/v1/candidates", """
                {"rule":"1","at":"2026-11-20T10:00:00Z","personChecked":true,"candidates":[],"excluded":[]}""");
        var candidates = "/persons/" + person + "/candidates";

        browser.submit(candidates, candidates + "/change", Map.of("service", "ACC_SHELTER", "language", "albaneză"));

        assertThat(Network.asked("GET /referral/v1/candidates?")).last(STRING).contains("language=sqi");
    }

    private Response looks(String region) {
        var referrals = "/persons/" + person + "/referrals";
        var typed = Map.of("consent", consent, "service", "PSY", "urgency", "URGENT", "region", region);
        return browser.submit(referrals + "/new", referrals + "/preview", typed);
    }

    private static void refused(String path) {
        Network.answers("GET", path, 400, """
                {"type":"/problems/invalid","errors":[{"field":"language","message":"is none"}]}""");
    }

    private static String field(String page, String id) {
        var rest = page.substring(page.indexOf("id=\"" + id + "\""));
        return rest.substring(0, rest.indexOf('>'));
    }
}
