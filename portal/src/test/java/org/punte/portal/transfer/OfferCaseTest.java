package org.punte.portal.transfer;

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

/** Offering a case: the form, one look at what the other side sees, and the sending. */
@PortalTest
@TestSecurity(user = "worker")
class OfferCaseTest {
    private final Browser browser = new Browser();
    private final UUID file = UUID.randomUUID();
    private final UUID person = UUID.randomUUID();
    private final UUID open = UUID.randomUUID();
    private final UUID consent = UUID.randomUUID();
    private final String path = "/casefiles/" + file + "/offer";

    @BeforeEach
    void a_file_is_open() {
        Scenes.signedIn("caseworker");
        Network.shows("/cases/v1/casefiles/" + file, """
                {"id":"%s","person":"%s","status":"OPEN","summary":"stored words","needs":[],"version":4}""".formatted(file, person));
        Network.shows("/identity/v1/grants", "{\"items\":[],\"next\":null}");
        treatedAsChild(false);
        Network.shows("/identity/v1/persons/" + person + "/consents", """
                {"items":[{"id":"%s","person":"%s","receiver":"%s","purpose":"SERVICE","categories":["NEEDS"],"state":"GIVEN"}]}""".formatted(consent, person, Scenes.OTHER));
        Network.shows("/referral/v1/transfers/open-referrals", """
                {"items":[{"id":"%s","code":"RF-7F3K-22QX","receiver":"%s","service":"MED","status":"SENT"}]}""".formatted(open, Scenes.OTHER));
    }

    @Test
    void A22_each_open_item_stands_there_with_a_choice_and_goes_along() {
        var sent = UUID.randomUUID();
        Network.answers("POST", "/referral/v1/transfers", 201, transfer(sent));
        assertThat(browser.get("/casefiles/" + file).asString()).contains("href=\"" + path + "\"");
        assertThat(browser.get(path).asString())
                .contains("decision-" + open, open + ":HAND_OVER", open + ":KEEP", open + ":CLOSE", "Other agency");

        var preview = preview(Map.of("region", "Iași", "decision", open + ":CLOSE"));
        assertThat(offered()).isEmpty();
        assertThat(preview)
                .contains("Other agency", "Close: it is taken back", "id=\"goes-along\"", "value=\"region\" checked");

        var answer = browser.post(path, Browser.hidden("send-form", preview), Map.of("include", "region"));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).endsWith("/referrals/" + sent);
        assertThat(offered())
                .singleElement(STRING)
                .contains(
                        "\"fate\":\"CLOSE\"",
                        "\"ageBand\":\"ADULT\"",
                        "\"region\":\"IS\"",
                        "\"receiver\":\"" + Scenes.OTHER);
    }

    @Test
    void safety8_what_was_withheld_is_not_offered_and_stays_withheld_after_a_refusal_and_a_change() {
        Network.answers("POST", "/referral/v1/transfers", 503, "{}");
        var typed = Browser.hidden(
                "send-form",
                preview(Map.of(
                        "region", "Iași", "requirements", "COT", "note", "kept words", "decision", open + ":KEEP")));

        var again = browser.post(path, typed, Map.of("include", "COT"));
        var changed =
                browser.post(path + "/change", typed, Map.of("include", "COT")).asString();

        assertThat(again.statusCode()).isEqualTo(503);
        assertThat(again.asString())
                .contains("value=\"COT\" checked", "value=\"region\">", "value=\"kept words\"")
                .doesNotContain("value=\"region\" checked");
        assertThat(offered()).singleElement(STRING).contains("COT").doesNotContain("\"IS\"");
        assertThat(changed)
                .contains(
                        "name=\"withheld\" value=\"region\"",
                        "kept words</textarea>",
                        open + ":KEEP\" selected",
                        "value=\"IS\"");
    }

    @Test
    void safety8_whose_age_was_decided_after_the_look_is_looked_at_again_before_anything_is_offered() {
        Network.answers("POST", "/referral/v1/transfers", 201, transfer(UUID.randomUUID()));
        var look = preview(Map.of("requirements", "COT", "note", "kept words", "decision", open + ":KEEP"));
        treatedAsChild(true);

        var again = browser.post(path, Browser.hidden("send-form", look), Map.of("include", "COT"));

        assertThat(look).doesNotContain("id=\"age-changed\"");
        assertThat(offered()).isEmpty();
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.asString())
                .contains("id=\"age-changed\"", "Whether the person counts as an adult has changed")
                .contains("value=\"COT\" checked", "value=\"kept words\"");
        browser.post(path, Browser.hidden("send-form", again.asString()), Map.of("include", "COT"));
        assertThat(offered()).singleElement(STRING).contains("\"ageBand\":\"CHILD_OR_IN_DOUBT\"");
    }

    @Test
    void what_lacks_a_decision_is_said_before_the_look_and_nothing_typed_is_lost() {
        var answer = browser.submit(path, path + "/preview", typed(Map.of("note", "kept words")));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.asString()).contains("Say for each open item what becomes of it.", "kept words</textarea>");
    }

    @Test
    void what_became_open_meanwhile_is_said_and_decided_in_the_form() {
        Network.answers("POST", "/referral/v1/transfers", 409, "{\"type\":\"/problems/transfer-undecided\"}");

        var answer =
                browser.post(path, Browser.hidden("send-form", preview(Map.of("decision", open + ":KEEP"))), Map.of());

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.asString()).contains("Say for each open item what becomes of it.", open + ":KEEP\" selected");
    }

    @Test
    void a_consent_that_ended_after_the_look_is_said_and_nothing_typed_is_lost() {
        var typed = Browser.hidden("send-form", preview(Map.of("note", "kept words", "decision", open + ":KEEP")));
        Network.shows("/identity/v1/persons/" + person + "/consents", "{\"items\":[]}");

        var answer = browser.post(path, typed, Map.of());

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.asString()).contains("id=\"refusal\"", "kept words</textarea>", "id=\"talk\"");
    }

    @Test
    void a_look_after_the_session_had_ended_leads_back_to_the_form() {
        assertThat(browser.get(path + "/preview").header("Location")).endsWith(path);
    }

    private void treatedAsChild(boolean child) {
        Network.shows("/identity/v1/persons/" + person, """
                {"id":"%s","pseudonym":"PN-7F3K-22QX","treatedAsChild":%s,"practice":false,"version":0}""".formatted(person, child));
    }

    private String preview(Map<String, ?> more) {
        return browser.submit(path, path + "/preview", typed(more))
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private Map<String, Object> typed(Map<String, ?> more) {
        var fields = new HashMap<String, Object>(more);
        fields.put("consent", consent.toString());
        fields.put("service", "MED");
        return fields;
    }

    private List<String> offered() {
        return Network.asked("POST /referral/v1/transfers").stream()
                .filter(line -> line.contains(file.toString()))
                .toList();
    }

    private static String transfer(UUID id) {
        return """
                {"id":"%s","side":"SENT","code":"RF-7F3K-22QX","type":"TRANSFER","receiver":"%s","service":"MED","urgency":"NORMAL",
                 "status":"SENT","envelope":{"ageBand":"ADULT"},"version":3}""".formatted(id, Scenes.OTHER);
    }
}
