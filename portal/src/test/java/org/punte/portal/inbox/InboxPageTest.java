package org.punte.portal.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

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
class InboxPageTest {
    private final Browser browser = new Browser();
    private final UUID message = UUID.randomUUID();

    @BeforeEach
    void a_message_waits() {
        Scenes.signedIn("desk");
        Network.shows("/notification/v1/messages", """
                {"items":[{"id":"%s","kind":"REFERRAL_SENT","referral":"%s","at":"2026-11-20T10:00:00Z"},{"id":"%s","kind":"NEWER_THAN_US","at":"2026-11-20T10:00:00Z"}]}""".formatted(message, UUID.randomUUID(), UUID.randomUUID()));
    }

    @Test
    void whoever_opens_a_message_has_read_it_and_comes_to_its_page() {
        var referral = said("REFERRAL_EXPIRED");
        Network.answers("POST", "/notification/v1/messages/" + message + "/reading", 200, "{}");

        assertThat(browser.get("/messages").asString())
                .contains("id=\"open-" + message)
                .doesNotContain("href=\"/referrals/" + referral);
        var answer = browser.submit("/messages", "/messages/" + message + "/opening", Map.of());

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).endsWith("/referrals/" + referral + "/waiting");
        assertThat(Network.asked("POST /notification/v1/messages/" + message + "/reading"))
                .hasSize(1);
    }

    @Test
    void a_message_that_cannot_be_marked_is_opened_all_the_same() {
        var referral = said("REFERRAL_SENT");
        Network.answers("POST", "/notification/v1/messages/" + message + "/reading", 503, "{}");

        var answer = browser.submit("/messages", "/messages/" + message + "/opening", Map.of());

        assertThat(answer.header("Location")).endsWith("/referrals/" + referral);
    }

    @Test
    void who_opens_one_of_the_desk_does_not_take_it_from_the_others() {
        var referral = said("REFERRAL_SENT");

        assertThat(browser.get("/messages?box=desk").asString())
                .contains("href=\"/referrals/" + referral)
                .doesNotContain("/opening");
        assertThat(browser.get("/messages").asString()).contains("/messages/" + message + "/opening");
    }

    @Test
    void messages_name_the_referral_to_whom_may_open_it_by_its_code() {
        var referral = said("REFERRAL_SENT");
        assertThat(browser.get("/messages?box=desk").asString()).contains("id=\"message-" + message);

        Network.shows("/referral/v1/referrals/codes", """
                {"items":[{"id":"%s","code":"RF-2345-6789"}]}""".formatted(referral));

        assertThat(browser.get("/messages?box=desk").asString()).contains("RF-2345-6789");
        Scenes.signedIn("agency-admin");
        var asked = Network.asked("/referral/v1/referrals/codes").size();
        assertThat(browser.get("/messages").asString()).doesNotContain("RF-2345-6789");
        assertThat(Network.asked("/referral/v1/referrals/codes")).hasSize(asked);
    }

    @Test
    void messages_say_what_happened_and_unknown_kinds_do_not_break_the_page() {
        browser.get("/messages?box=desk")
                .then()
                .statusCode(200)
                .body(containsString("Something new arrived"), containsString("data-kind=\"OTHER\""));
    }

    @Test
    void news_of_a_call_leads_nobody_to_a_page_that_is_not_theirs() {
        var call = UUID.randomUUID();
        Network.shows("/notification/v1/messages", """
                {"items":[{"id":"%s","kind":"CALL_SILENT","about":"%s","at":"2026-11-20T10:00:00Z"}]}""".formatted(message, call));

        assertThat(browser.get("/messages?box=desk").asString())
                .contains("Tell a caseworker or supervisor")
                .doesNotContain("/calls/" + call);
        Scenes.signedIn("desk", "caseworker");
        assertThat(browser.get("/messages?box=desk").asString()).contains("href=\"/calls/" + call);
    }

    @Test
    void a_request_for_a_case_leads_whoever_answers_none_from_the_desk_to_the_referral() {
        var link = "href=\"/referrals/" + said("TRANSFER_REQUESTED");
        assertThat(browser.get("/messages?box=desk").asString()).contains(link);
        Scenes.signedIn("caseworker");
        assertThat(browser.get("/messages?box=desk").asString()).contains(link);
        assertThat(browser.get("/messages").asString()).doesNotContain(link).contains("/opening");

        Scenes.signedIn("supervisor");

        assertThat(browser.get("/messages?box=desk").asString()).contains("href=\"/handover-requests");
    }

    @Test
    void whoever_guesses_is_named_where_colleagues_are() {
        var account = UUID.randomUUID();
        Network.shows("/notification/v1/messages", """
                {"items":[{"id":"%s","kind":"REFUSALS_REPEATED","about":"%s","at":"2026-11-20T10:00:00Z","readAt":"2026-11-20T11:00:00Z"}]}""".formatted(message, account));

        Network.shows("/identity/v1/colleagues", """
                {"items":[{"account":"%s","name":"Worker Two"}]}""".formatted(account));

        assertThat(browser.get("/messages").asString()).contains("href=\"/colleagues#colleague-" + account);
    }

    @Test
    void of_a_partner_system_that_guesses_nobody_is_asked_among_colleagues() {
        var system = UUID.randomUUID();
        Scenes.signedIn("agency-admin");
        Network.shows("/identity/v1/colleagues", """
                {"items":[{"account":"%s","name":"Worker One"}]}""".formatted(Scenes.ME));
        Network.shows("/identity/v1/former-colleagues", "{\"items\":[],\"next\":null}");
        Network.shows("/notification/v1/messages", """
                {"items":[{"id":"%s","kind":"REFUSALS_REPEATED","about":"%s","at":"2026-11-20T10:00:00Z","readAt":"2026-11-20T11:00:00Z"}]}""".formatted(message, system));

        assertThat(browser.get("/messages").asString())
                .contains("A partner system asked many times", "href=\"/agency/partners/" + system)
                .doesNotContain("/colleagues#");

        Scenes.signedIn("auditor");
        assertThat(browser.get("/messages").asString()).doesNotContain("/agency/partners/" + system);

        Network.answers("GET", "/identity/v1/former-colleagues", 503, "{}");
        assertThat(browser.get("/messages").asString()).doesNotContain("A partner system asked many times");
    }

    @Test
    void who_keeps_the_network_hears_of_an_application_and_is_led_to_it() {
        Scenes.signedIn("network-admin");
        var application = UUID.randomUUID();
        Network.shows("/notification/v1/messages", """
                {"items":[{"id":"%s","kind":"APPLICATION_RECEIVED","about":"%s","at":"2026-11-20T10:00:00Z","readAt":"2026-11-20T11:00:00Z"}]}""".formatted(message, application));

        assertThat(browser.get("/messages").asString())
                .contains("asks for access", "href=\"/network/applications/" + application, "id=\"nav-messages\"");
    }

    @Test
    void who_serves_no_desk_is_led_to_no_box_of_the_desk() {
        assertThat(browser.get("/messages").asString()).contains("id=\"box-desk\"");

        Scenes.signedIn("agency-admin");

        assertThat(browser.get("/messages").asString())
                .contains("id=\"messages\"")
                .doesNotContain("box=desk");
    }

    @Test
    void marking_a_message_leads_back_to_those_among_which_it_stood() {
        Network.answers("POST", "/notification/v1/messages/" + message + "/reading", 200, "{}");
        var page = "/messages?box=desk&after=20+M/=";

        assertThat(browser.get(page).asString())
                .contains("id=\"mark-" + message, "id=\"failed\" class=\"failing\" role=\"alert\"")
                .containsPattern("aria-label=\"Mark as read: [^\"]+, 20\\.11\\.2026");
        var answer = browser.submit(page, "/messages/" + message + "/reading", Map.of());

        assertThat(answer.header("Location")).endsWith("/messages?box=desk&after=20%2BM%2F%3D");
    }

    @Test
    void marking_a_message_of_a_page_that_is_gone_meanwhile_leads_to_the_first() {
        Network.answers("GET", "/notification/v1/messages", 400, "{\"type\":\"/problems/cursor-invalid\"}");

        assertThat(browser.get("/messages?box=desk&after=old").header("Location"))
                .endsWith("/messages?box=desk");
        assertThat(browser.get("/messages?box=desk").statusCode())
                .as("no circle")
                .isEqualTo(400);
    }

    @Test
    void reading_a_message_leads_back_to_its_box() {
        Network.answers("POST", "/notification/v1/messages/" + message + "/reading", 200, "{}");

        var answer = browser.submit("/messages?box=desk", "/messages/" + message + "/reading", Map.of());

        assertThat(answer.header("Location")).endsWith("/messages?box=desk");
        assertThat(Network.asked(message + "/reading")).hasSize(1);
    }

    private UUID said(String kind) {
        var referral = UUID.randomUUID();
        Network.shows("/notification/v1/messages", """
                {"items":[{"id":"%s","kind":"%s","referral":"%s","at":"2026-11-20T10:00:00Z"}]}""".formatted(message, kind, referral));
        return referral;
    }
}
