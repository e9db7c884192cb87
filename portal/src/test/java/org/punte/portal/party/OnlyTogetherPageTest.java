package org.punte.portal.party;

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

/** What is done with all who come only together stands on the page of the party, where one alone cannot be. */
@PortalTest
@TestSecurity(user = "worker")
class OnlyTogetherPageTest {
    private final Browser browser = new Browser();
    private final UUID party = UUID.randomUUID();
    private final UUID one = UUID.randomUUID();
    private final UUID another = UUID.randomUUID();
    private final String path = "/parties/" + party;
    private final String there = "/referral/v1/parties/" + party;

    @BeforeEach
    void signed_in() {
        Scenes.signedIn("caseworker");
    }

    @Test
    void safety25_the_receiver_asks_once_about_all_of_them() {
        shown(Scenes.OTHER, Scenes.HOME, "SENT", "INFORMATION_REQUEST");
        Network.answers("POST", there + "/information-request", 200, "{}");

        var answer = browser.submit(path, path + "/information-request", Map.of("question", "ARRIVAL"));

        assertThat(answer.header("Location")).endsWith(path);
        assertThat(Network.asked(party + "/information-request"))
                .singleElement(STRING)
                .contains("\"question\":\"ARRIVAL\"");
    }

    @Test
    void safety25_the_sender_answers_once_for_all_of_them() {
        shown(Scenes.HOME, Scenes.OTHER, "INFORMATION_REQUESTED", "INFORMATION");
        Network.shows("/referral/v1/referrals/" + one + "/questions", """
                {"items":[{"number":1,"question":"ARRIVAL","askedAt":"2026-11-20T10:00:00Z","dueAt":"2126-11-20T14:00:00Z"}]}""");
        Network.answers("POST", there + "/information", 409, "{}");

        assertThat(browser.get(path).asString())
                .contains("give-form", "When would the person come?", "One answer for all of them")
                .doesNotContain("ask-form", "accept-form", "undo-form");
        var refused = browser.submit(path, path + "/information", Map.of("answer", "TODAY", "words", "By train"));

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.asString()).contains("value=\"TODAY\" selected", "value=\"By train\"");
        assertThat(Network.asked(party + "/information"))
                .singleElement(STRING)
                .contains("\"answer\":\"TODAY\"", "\"words\":\"By train\"");
    }

    @Test
    void safety25_the_answer_is_taken_back_for_all_of_them() {
        shown(Scenes.OTHER, Scenes.HOME, "DECLINED", "ANSWER_UNDONE");
        Network.answers("POST", there + "/undoing", 200, "{}");

        var answer = browser.submit(path, path + "/undoing", Map.of("reason", "WRONG_ANSWER"));

        assertThat(answer.header("Location")).endsWith(path);
        assertThat(Network.asked(party + "/undoing")).singleElement(STRING).contains("\"reason\":\"WRONG_ANSWER\"");
    }

    @Test
    void safety25_no_answer_is_taken_back_after_one_of_them_was_read() {
        shown(Scenes.OTHER, Scenes.HOME, "ACCEPTED", "ANSWER_UNDONE");
        Scenes.granted(false);
        assertThat(browser.get(path).asString())
                .contains("undo-form")
                .containsSubsequence("id=\"undo-hint\"", "At the latest", "21.11.2126 12:00");
        assertThat(Network.asked("GET /identity/v1/grants?referral=" + one)).isNotEmpty();
        assertThat(Network.asked("GET /identity/v1/grants?referral=" + another)).isNotEmpty();

        Scenes.granted(true);

        assertThat(browser.get(path).asString()).contains("RF-BBBB-3333").doesNotContain("undo-form");
    }

    @Test
    void what_referral_service_does_not_offer_is_not_on_the_page() {
        shown(Scenes.OTHER, Scenes.HOME, "DECLINED", "OTHER");

        assertThat(browser.get(path).asString())
                .contains("RF-AAAA-2222")
                .doesNotContain("undo-form", "ask-form", "give-form");
    }

    private void shown(UUID sender, UUID receiver, String status, String move) {
        boolean open = status.equals("SENT") || status.equals("INFORMATION_REQUESTED");
        Network.shows(there, """
                {"id":"%s","sender":"%s","receiver":"%s","together":"ONLY","heads":{"adults":2,"childrenOrInDoubt":0},
                 "present":{"adults":2,"childrenOrInDoubt":0},"sentAt":"2026-11-20T10:00:00Z","version":0,"moves":["%s"],"undoUntil":"2126-11-21T10:00:00Z","referrals":[
                 {"id":"%s","code":"RF-AAAA-2222","ageBand":"ADULT","status":"%s","open":%s},
                 {"id":"%s","code":"RF-BBBB-3333","ageBand":"ADULT","status":"%s","open":%s}]}""".formatted(party, sender, receiver, move, one, status, open, another, status, open));
    }
}
