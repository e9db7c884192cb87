package org.punte.portal.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import io.quarkus.test.security.TestSecurity;
import java.util.HashMap;
import java.util.List;
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
class ConsentPageTest {
    private final Browser browser = new Browser();
    private final UUID person = UUID.randomUUID();
    private final UUID consent = UUID.randomUUID();

    @BeforeEach
    void a_consent_was_given() {
        Scenes.signedIn("caseworker");
        Network.shows("/identity/v1/consents/" + consent, """
                {"id":"%s","person":"%s","receiver":"%s","categories":["NEEDS"],"until":"2027-02-01","state":"GIVEN"}""".formatted(consent, person, Scenes.OTHER));
        Network.shows("/identity/v1/persons/" + person + "/consents", "{\"items\":[]}");
        Network.shows("/referral/v1/transfers/open-referrals", "{\"items\":[]}");
    }

    @Test
    void one_conversation_names_several_agencies() {
        var path = "/persons/" + person + "/conversations";
        Network.answers("POST", "/identity/v1" + path, 201, "{}");

        var answer = browser.submit(
                path + "/new",
                path,
                said(Map.of(
                        "receivers",
                        List.of(Scenes.OTHER, Scenes.HOME),
                        "categories",
                        List.of("IDENTITY", "NEEDS"),
                        "until",
                        "2027-02-01",
                        "notice",
                        "2026-1",
                        "interpreter",
                        "UNRELATED",
                        "exclusions",
                        "Nothing to her brother")));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(Network.asked("POST /identity/v1" + path))
                .singleElement(STRING)
                .contains(
                        "\"receivers\":[\"" + Scenes.OTHER + "\",\"" + Scenes.HOME,
                        "\"until\":\"2027-02-01\"",
                        "\"purpose\":\"SHARE_WITH_AGENCY\"",
                        "\"notice\":\"2026-1\"",
                        "\"interpreter\":\"UNRELATED\"",
                        "\"exclusions\":\"Nothing to her brother\"");
    }

    @Test
    void nothing_is_said_beforehand_and_what_nobody_said_is_not_recorded() {
        var path = "/persons/" + person + "/conversations";

        var html = browser.get(path + "/new").asString();
        var answer = browser.submit(path + "/new", path, Map.of("exclusions", "Nothing to her aunt"));

        var form = html.substring(html.indexOf("<form id=\"conversation-form\""));
        assertThat(form.substring(0, form.indexOf("</form>"))).doesNotContain(" checked", " selected");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.asString())
                .contains("Nothing to her aunt", "data-field=\"answer\">What was the answer?")
                .contains("data-field=\"interpreter\">Was there an interpreter?")
                .contains("data-field=\"purpose", "data-field=\"form", "data-field=\"giver", "data-field=\"basis");
        assertThat(Network.asked("POST /identity/v1" + path)).isEmpty();
    }

    @Test
    void where_nobody_could_be_asked_nobody_has_to_have_answered() {
        var path = "/persons/" + person + "/conversations";
        Network.answers("POST", "/identity/v1" + path, 201, "{}");

        browser.submit(
                path + "/new",
                path,
                said(Map.of(
                        "basis",
                        "VITAL_INTEREST",
                        "reason",
                        "She lies unconscious",
                        "answer",
                        "",
                        "giver",
                        "",
                        "form",
                        "",
                        "interpreter",
                        "")));

        assertThat(Network.asked("POST /identity/v1" + path))
                .singleElement(STRING)
                .contains("\"basis\":\"VITAL_INTEREST\"")
                .doesNotContain("\"giver\":\"SELF", "\"form\":\"", "\"interpreter\":\"", "\"until\":\"");
    }

    @Test
    void a_guardian_who_may_answers_for_a_child() {
        var path = "/persons/" + person + "/conversations";
        var guardian = UUID.randomUUID();
        Network.shows("/identity/v1/persons/" + person + "/guardians", """
                {"id":"%s","state":"APPOINTED","guardians":[
                 {"id":"%s","kind":"PARENT","state":"APPOINTED","mayConsent":true,"mustNotBeReached":false,"name":"Quetzalcoatlina","moves":[]},
                 {"id":"%s","kind":"GUARDIAN","state":"CONFLICT","mayConsent":false,"mustNotBeReached":true,"moves":[]}]}""".formatted(person, guardian, consent));
        Network.answers("POST", "/identity/v1" + path, 201, "{}");

        var html = browser.get(path + "/new").asString();
        browser.submit(
                path + "/new",
                path,
                said(Map.of("receivers", List.of(Scenes.OTHER), "categories", List.of("NEEDS"), "giver", guardian)));

        assertThat(html).contains("giver-" + guardian, "Quetzalcoatlina").doesNotContain("giver-" + consent);
        assertThat(Network.asked("POST /identity/v1" + path))
                .singleElement(STRING)
                .contains("\"giver\":\"GUARDIAN\"", "\"guardian\":\"" + guardian);
    }

    @Test
    void withdrawing_shows_its_effect_first() {
        var html = browser.get("/consents/" + consent + "/withdrawal").asString();

        assertThat(html)
                .contains("id=\"effect\"", "Other agency", "Needs", "can no longer read", "No open item is touched");
    }

    @Test
    void withdrawing_records_who_asked_and_whether_alone() {
        var path = "/consents/" + consent + "/withdrawal";
        Network.answers("POST", "/identity/v1" + path, 200, "{}");

        var answer = browser.submit(path, path, Map.of("asked", "PERSON", "how", "ORAL", "alone", "no", "free", "yes"));

        assertThat(answer.header("Location")).endsWith("/persons/" + person + "/consents");
        assertThat(Network.asked("POST /identity/v1" + path))
                .singleElement(STRING)
                .contains("{\"asked\":\"PERSON\",\"how\":\"ORAL\",\"alone\":false,\"free\":true}");
    }

    @Test
    void a_no_is_recorded_like_a_yes() {
        var path = "/persons/" + person + "/conversations";
        Network.answers("POST", "/identity/v1" + path, 201, "{}");

        browser.submit(
                path + "/new",
                path,
                said(Map.of("purpose", "NON_IDENTIFYING_STATISTICS", "answer", "REFUSED", "notice", "2026-1")));

        assertThat(Network.asked("POST /identity/v1" + path))
                .singleElement(STRING)
                .contains("\"answer\":\"REFUSED\"", "\"purpose\":\"NON_IDENTIFYING_STATISTICS\"", "\"receivers\":[]");
    }

    @Test
    void what_a_conversation_lacks_is_named_as_the_form_names_it() {
        var path = "/persons/" + person + "/conversations";
        Network.answers("POST", "/identity/v1" + path, 400, """
                {"type":"/problems/invalid-input","errors":[{"field":"until","message":"is missing"}]}""");

        var html = browser.submit(path + "/new", path, said(Map.of("receivers", Scenes.OTHER)))
                .asString();

        assertThat(html).contains("data-field=\"until\">Until", "name=\"until\"");
    }

    @Test
    void the_page_of_answers_offers_the_four_acts_and_mending() {
        var change = UUID.randomUUID();
        Network.shows("/identity/v1/persons/" + person + "/consents", """
                {"items":[{"id":"%s","conversation":"%s","person":"%s","receiver":"%s","purpose":"SHARE_WITH_AGENCY","categories":["NEEDS"],
                 "endedCategories":["CONTACT"],"basis":"CONSENT","until":"2027-02-01","state":"GIVEN","givenAt":"2026-11-20T10:00:00Z"},
                 {"id":"%s","person":"%s","purpose":"RESEARCH","categories":[],"state":"REFUSED","givenAt":"2026-11-20T10:00:00Z"}]}""".formatted(
                        consent, UUID.randomUUID(), person, Scenes.OTHER, UUID.randomUUID(), person));
        Network.shows("/identity/v1/persons/" + person + "/withdrawals", """
                {"items":[{"id":"%s","act":"STOP_CATEGORY","category":"CONTACT","recordedAt":"2026-11-20T11:00:00Z"}]}""".formatted(change));

        var html = browser.get("/persons/" + person + "/consents")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(html)
                .contains("/consents/" + consent + "/withdrawal")
                .contains("act=STOP_AGENCY&amp;receiver=" + Scenes.OTHER)
                .contains("id=\"stop-category\"", "act=STOP_ALL", "Refused", "<s>Telephone")
                .contains(change + "/mending");
    }

    @Test
    void a_change_of_mind_shows_its_effect_before_it_is_done() {
        var path = "/persons/" + person + "/changes";
        var consents = "/persons/" + person + "/consents";
        Network.shows("/identity/v1/persons/" + person + "/withdrawal-preview", """
                {"ends":[],"narrows":[{"id":"%s","person":"%s","receiver":"%s","categories":["NEEDS","CONTACT"],"until":"2027-02-01","state":"GIVEN"}],
                 "stays":[],"referrals":[],"told":["%s"]}""".formatted(
                        consent, person, Scenes.OTHER, Scenes.OTHER));
        Network.answers("POST", "/identity/v1/persons/" + person + "/withdrawals", 201, """
                {"id":"%s","act":"STOP_CATEGORY","category":"CONTACT","recordedAt":"2026-11-20T11:00:00Z"}""".formatted(consent));

        Network.shows("/identity/v1" + consents, "{\"items\":[]}");
        var shown = browser.submit(consents, path + "/effect", Map.of("category", "CONTACT"));

        var answer = browser.post(
                path,
                Browser.hidden("change-form", shown.asString()),
                Map.of("asked", "PERSON", "how", "ORAL", "alone", "yes"));

        assertThat(answer.header("Location")).endsWith("/persons/" + person + "/consents");
        assertThat(Network.asked("POST /identity/v1/persons/" + person + "/withdrawals"))
                .singleElement(STRING)
                .contains("\"act\":\"STOP_CATEGORY\"", "\"category\":\"CONTACT\"", "\"alone\":true");
    }

    /** A plain yes, but for what was said otherwise. */
    private static Map<String, Object> said(Map<String, Object> otherwise) {
        var fields = new HashMap<String, Object>(Map.of(
                "purpose",
                "SHARE_WITH_AGENCY",
                "answer",
                "AGREED",
                "form",
                "ORAL",
                "giver",
                "SELF",
                "interpreter",
                "NONE",
                "basis",
                "CONSENT"));
        fields.putAll(otherwise);
        return fields;
    }
}
