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
class DraftPageTest {
    private final Browser browser = new Browser();
    private final UUID person = UUID.randomUUID();
    private final UUID consent = UUID.randomUUID();
    private final UUID file = UUID.randomUUID();
    private UUID draft;

    @BeforeEach
    void something_is_prepared() {
        Scenes.signedIn("caseworker");
        Network.shows("/identity/v1/persons/" + person, "{\"id\":\"%s\",\"treatedAsChild\":false}".formatted(person));
        Scenes.agreed(person, consent, Scenes.OTHER);
        draft = kept("DRAFT", "\"REDRAFTING\",\"SENDING\"");
    }

    @Test
    void A41_the_page_shows_what_was_kept_and_when_it_ends() {
        assertThat(browser.get("/referrals/" + draft).asString()).contains("/drafts/" + draft);

        var page = browser.get("/drafts/" + draft).asString();

        assertThat(page)
                .contains(
                        "value=\"" + consent + "\" selected",
                        "value=\"PSY\" selected",
                        "value=\"URGENT\" selected",
                        "value=\"IS\"",
                        "value=\"COT\" checked",
                        "Bring her bag",
                        "datetime=\"2127-01-01T10:00:00Z\"");
    }

    @Test
    void A41_what_is_changed_is_kept_over_what_was_seen() {
        Network.answers("PUT", "/referral/v1/referrals/" + draft, 200, "{}");

        var answer = browser.submit(
                "/drafts/" + draft,
                "/drafts/" + draft,
                Map.of("consent", consent, "service", "LEGAL_INFO", "urgency", "NORMAL", "region", "Iași"));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).endsWith("/referrals/" + draft);
        assertThat(Network.asked("PUT /referral/v1/referrals/" + draft))
                .singleElement(STRING)
                .contains(
                        "tag=\"7\"",
                        "\"receiver\":\"" + Scenes.OTHER,
                        "\"service\":\"LEGAL_INFO\"",
                        "\"region\":\"IS\"",
                        "\"caseFile\":\"" + file)
                .doesNotContain("COT");
    }

    @Test
    void what_was_written_elsewhere_meanwhile_is_said_and_nothing_typed_is_lost() {
        Network.answers("PUT", "/referral/v1/referrals/" + draft, 412, "{\"type\":\"/problems/precondition-failed\"}");

        var answer = browser.submit(
                "/drafts/" + draft,
                "/drafts/" + draft,
                Map.of("consent", consent, "service", "LEGAL_INFO", "note", "Typed just now"));

        assertThat(answer.statusCode()).isEqualTo(412);
        assertThat(answer.asString()).contains("Typed just now", "value=\"LEGAL_INFO\" selected");
    }

    @Test
    void A41_what_was_kept_and_seen_is_sent() {
        Network.answers("POST", "/referral/v1/referrals/" + draft + "/sending", 200, "{}");

        var answer = send();

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(Network.asked("POST /referral/v1/referrals/" + draft + "/sending"))
                .hasSize(1);
        assertThat(Network.asked("PUT /referral/v1/referrals/" + draft)).isEmpty();
    }

    @Test
    void safety8_what_was_kept_of_another_age_is_changed_and_looked_at_before_it_goes() {
        Network.answers("PUT", "/referral/v1/referrals/" + draft, 200, "{}");
        Network.shows("/identity/v1/persons/" + person, "{\"id\":\"%s\",\"treatedAsChild\":true}".formatted(person));

        var again = send();

        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.asString()).contains("id=\"age-changed\"", "send-draft-form", "datetime=\"2127-01-01");
        assertThat(Network.asked("POST /referral/v1/referrals/" + draft)).isEmpty();
        assertThat(Network.asked("PUT /referral/v1/referrals/" + draft))
                .singleElement(STRING)
                .contains("tag=\"7\"", "\"ageBand\":\"CHILD_OR_IN_DOUBT\"", "\"region\":\"IS\"", "COT")
                .contains("\"service\":\"PSY\"", "Bring her bag", "\"caseFile\":\"" + file, consent.toString());
    }

    @Test
    void the_list_says_by_the_readers_clock_when_a_draft_is_deleted() {
        Network.shows("/referral/v1/referrals/drafts", """
                {"items":[{"id":"%s","side":"SENT","code":"RF-7F3K-22QX","service":"PSY","urgency":"URGENT","status":"DRAFT",
                 "envelope":{"ageBand":"ADULT"},"draftExpiresAt":"2126-12-31T22:30:00Z","version":7}],"next":null}""".formatted(draft));

        assertThat(browser.get("/drafts").asString()).contains(">01.01.2127 00:30</time>");
    }

    @Test
    void safety8_of_what_was_changed_on_another_page_nothing_goes_unseen() {
        var page = browser.get("/referrals/" + draft).asString();
        var old = page.replace("name=\"ageBand\" value=\"ADULT\"", "name=\"ageBand\" value=\"CHILD_OR_IN_DOUBT\"");

        var again = browser.post("/referrals/" + draft + "/sending", Browser.hidden("send-draft-form", old), Map.of());

        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.asString()).contains("id=\"age-changed\"", "name=\"ageBand\" value=\"ADULT\"");
        assertThat(Network.asked("/referral/v1/referrals/" + draft).stream().filter(line -> !line.startsWith("GET")))
                .isEmpty();
    }

    @Test
    void what_was_written_anew_on_another_page_is_looked_at_before_it_goes() {
        var page = browser.get("/referrals/" + draft).asString();
        var old = page.replace("name=\"version\" value=\"7\"", "name=\"version\" value=\"6\"");
        assertThat(old).isNotEqualTo(page);

        var again = browser.post("/referrals/" + draft + "/sending", Browser.hidden("send-draft-form", old), Map.of());

        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.asString()).contains("id=\"draft-changed\"", "name=\"version\" value=\"7\"");
        assertThat(Network.asked("/referral/v1/referrals/" + draft).stream().filter(line -> !line.startsWith("GET")))
                .isEmpty();
    }

    @Test
    void a_draft_is_deleted_when_its_author_has_said_so_twice() {
        Network.answers("DELETE", "/referral/v1/referrals/" + draft, 204, "");
        var path = "/drafts/" + draft + "/removal";
        assertThat(browser.get("/referrals/" + draft).asString()).contains("href=\"" + path);
        assertThat(browser.get("/drafts/" + draft).asString()).contains("href=\"" + path);

        var answer = browser.submit(path, path, Map.of());

        assertThat(answer.header("Location")).endsWith("/drafts");
        assertThat(Network.asked("DELETE /referral/v1/referrals/" + draft))
                .singleElement(STRING)
                .contains("tag=\"7\"");
    }

    @Test
    void what_was_written_meanwhile_is_not_deleted_and_the_page_says_so() {
        Network.answers("DELETE", "/referral/v1/referrals/" + draft, 412, "{\"type\":\"/problems/stale\"}");
        var path = "/drafts/" + draft + "/removal";

        var answer = browser.submit(path, path, Map.of());

        assertThat(answer.statusCode()).isEqualTo(412);
        assertThat(answer.asString()).contains("role=\"alert\"", "name=\"version\" value=\"7\"", "id=\"give-up\"");
    }

    @Test
    void what_was_sent_meanwhile_is_no_draft_any_more() {
        var sent = kept("SENT", "\"CANCELLATION\"");

        for (var page : List.of("/drafts/" + sent, "/drafts/" + sent + "/removal"))
            assertThat(browser.get(page).header("Location")).endsWith("/referrals/" + sent);
    }

    private Response send() {
        return browser.submit("/referrals/" + draft, "/referrals/" + draft + "/sending", Map.of());
    }

    private UUID kept(String status, String moves) {
        var id = UUID.randomUUID();
        Network.shows(
                "/referral/v1/referrals/" + id, """
                {"id":"%s","side":"SENT","code":"RF-7F3K-22QX","receiver":"%s","person":"%s","consent":"%s","caseFile":"%s",
                 "service":"PSY","urgency":"URGENT","status":"%s","envelope":{"ageBand":"ADULT","region":"IS","requirements":["COT"]},
                 "note":"Bring her bag","draftExpiresAt":"2127-01-01T10:00:00Z","moves":[%s],"version":7}""".formatted(id, Scenes.OTHER, person, consent, file, status, moves));
        Network.shows("/referral/v1/referrals/" + id + "/timeline", "{\"items\":[],\"next\":null}");
        return id;
    }
}
