package org.punte.portal.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
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
class NewReferralTest {
    private final Browser browser = new Browser();
    private final UUID person = UUID.randomUUID();
    private final UUID consent = UUID.randomUUID();
    private final String path = "/persons/" + person + "/referrals";

    @BeforeEach
    void the_person_agreed_to_one_agency() {
        Scenes.signedIn("caseworker");
        Network.shows("/identity/v1/persons/" + person, "{\"id\":\"%s\",\"treatedAsChild\":false}".formatted(person));
        Scenes.agreed(person, consent, Scenes.OTHER);
    }

    @Test
    void the_preview_lets_each_optional_item_be_withheld() {
        var preview = preview();

        assertThat(preview.statusCode()).isEqualTo(200);
        assertThat(preview.asString())
                .contains("value=\"region\" checked", "value=\"COT\" checked", "Other agency", "Iași", "value=\"IS\"");
    }

    @Test
    void what_was_withheld_is_not_sent() {
        Network.answers("POST", "/referral/v1/referrals", 503, "{}");

        browser.post(path, typed("k-1"), Map.of("include", "COT"));

        assertThat(sent())
                .singleElement(STRING)
                .contains("\"receiver\":\"" + Scenes.OTHER, "\"requirements\":[\"COT\"]", "\"ageBand\":\"ADULT\"")
                .doesNotContain("region", "\"IS\"");
    }

    @Test
    void safety8_what_was_withheld_stays_withheld_when_the_page_is_shown_again() {
        Network.answers("POST", "/referral/v1/referrals", 409, "{\"type\":\"/problems/consent-missing\"}");
        assertThat(preview().asString()).contains("name=\"shown\" value=\"true\"");

        var some = browser.post(path, typed("k-4"), Map.of("include", "COT")).asString();
        var nothing = browser.post(path, typed("k-5"), Map.of()).asString();

        assertThat(some)
                .contains("value=\"COT\" checked", "value=\"region\">")
                .doesNotContain("value=\"region\" checked");
        assertThat(nothing).contains("value=\"COT\">", "value=\"region\">").doesNotContain("\" checked");
    }

    @Test
    void safety8_while_something_is_changed_the_rest_stays_as_it_was() {
        var changed = browser.post(path + "/change", typed("k-7"), Map.of("include", "COT"))
                .asString();

        assertThat(changed)
                .contains("value=\"" + consent + "\" selected", "value=\"IS\"", "value=\"COT\" checked")
                .contains("name=\"withheld\" value=\"region\"", "href=\"/persons/" + person + "\"")
                .doesNotContain("name=\"withheld\" value=\"COT\"");
        assertThat(browser.get(path + "/change").header("Location")).endsWith(path + "/new");
    }

    @Test
    void sent_again_unchanged_it_is_the_same_and_changed_it_is_another() {
        Network.answers("POST", "/referral/v1/referrals", 503, "{}");

        browser.post(path, typed("k-6"), Map.of("include", "COT"));
        browser.post(path, typed("k-6"), Map.of("include", "COT"));
        browser.post(path, typed("k-6"), Map.of());

        var keys = sent().stream().map(line -> line.split(" ")[2]).toList();
        assertThat(keys).hasSize(3).doesNotContain("key=null");
        assertThat(keys.get(1)).isEqualTo(keys.get(0));
        assertThat(keys.get(2)).isNotEqualTo(keys.get(0));
    }

    @Test
    void sending_after_the_session_had_ended_leads_back_to_the_form() {
        assertThat(browser.get(path).header("Location")).endsWith(path + "/new");
    }

    @Test
    void the_band_of_somebody_who_is_treated_as_a_child_says_so() {
        Network.shows("/identity/v1/persons/" + person, "{\"id\":\"%s\",\"treatedAsChild\":true}".formatted(person));
        Network.answers("POST", "/referral/v1/referrals", 503, "{}");

        browser.post(path, looked("k-9", "CHILD_OR_IN_DOUBT"), Map.of());

        assertThat(sent()).singleElement(STRING).contains("\"ageBand\":\"CHILD_OR_IN_DOUBT\"");
    }

    @Test
    void a_form_that_nobody_decided_on_keeps_its_key() {
        Network.answers("POST", "/referral/v1/referrals", 503, "{}");

        var answer = browser.post(path, looked("k-2", "ADULT"), Map.of());

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.asString()).contains("name=\"key\" value=\"k-2\"");
    }

    @Test
    void a_send_that_nobody_answered_can_be_sent_again_under_the_same_key() {
        Network.breaksOnce("POST", "/referral/v1/referrals", "{}");

        var answer = browser.post(path, looked("k-3", "ADULT"), Map.of());

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.asString()).contains("name=\"key\" value=\"k-3\"", "use the telephone");
    }

    @Test
    void a_consent_that_ended_meanwhile_is_said() {
        var answer = browser.post(
                path + "/preview",
                Map.of("form-token", token()),
                Map.of("consent", UUID.randomUUID(), "service", "PSY"));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.asString()).contains("has not agreed");
    }

    @Test
    void whoever_comes_from_the_candidates_finds_agency_and_service_chosen() {
        var looked = Map.of(
                "to",
                Scenes.OTHER,
                "service",
                "PSY",
                "urgency",
                "EMERGENCY",
                "region",
                "IS",
                "requirements",
                List.of("COT", "STEP_FREE"));

        var form = browser.post(path + "/new", Map.of("form-token", token()), looked)
                .asString();

        assertThat(form)
                .contains(
                        "value=\"" + consent + "\" selected",
                        "value=\"PSY\" selected",
                        "value=\"EMERGENCY\" selected",
                        "value=\"IS\"",
                        "value=\"COT\" checked",
                        "value=\"STEP_FREE\" checked")
                .doesNotContain("id=\"unasked\"");
    }

    @Test
    void for_an_agency_that_the_person_was_not_asked_about_the_form_says_so() {
        var form = browser.get(path + "/new?to=" + Scenes.HOME + "&service=PSY").asString();

        assertThat(form)
                .contains("id=\"unasked\"", "Our agency", "/persons/" + person + "/conversations/new")
                .doesNotContain("value=\"" + consent + "\" selected");
    }

    private List<String> sent() {
        return Network.asked("\"person\":\"" + person).stream()
                .filter(line -> line.startsWith("POST /referral/v1/referrals key"))
                .toList();
    }

    /** As the look sends it. */
    private Map<String, String> looked(String key, String band) {
        return Map.of(
                "key", key, "form-token", token(), "ageBand", band, "consent", consent.toString(), "service", "PSY");
    }

    private Response preview() {
        return browser.submit(
                path + "/new",
                path + "/preview",
                Map.of(
                        "consent",
                        consent,
                        "service",
                        "ACC_SHELTER",
                        "urgency",
                        "URGENT",
                        "region",
                        "Iași",
                        "requirements",
                        "COT"));
    }

    private Map<String, String> typed(String key) {
        return Map.of(
                "key",
                key,
                "form-token",
                token(),
                "shown",
                "true",
                "ageBand",
                "ADULT",
                "consent",
                consent.toString(),
                "service",
                "ACC_SHELTER",
                "region",
                "IS",
                "requirements",
                "COT");
    }

    private String token() {
        var html = browser.get(path + "/new").asString();
        return html.replaceAll("(?s).*name=\"form-token\" value=\"([^\"]*)\".*", "$1");
    }
}
