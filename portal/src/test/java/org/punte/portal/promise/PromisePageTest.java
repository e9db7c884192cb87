package org.punte.portal.promise;

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

/** By telephone first, on the pages of both sides. */
@PortalTest
@TestSecurity(user = "worker")
class PromisePageTest {
    private static final String PROMISE =
            "\"promise\":{\"number\":\"+47 55\",\"calledAt\":\"2026-11-20T10:05:00Z\",\"recordedAt\":\"2026-11-20T10:06:00Z\"}";

    private final Browser browser = new Browser();

    @BeforeEach
    void a_caseworker_is_signed_in() {
        Scenes.signedIn("caseworker");
    }

    @Test
    void safety21_A3_the_sender_sees_the_number_to_dial_and_what_is_never_said_on_it() {
        var id = Scenes.sent("\"status\":\"SENT\",\"moves\":[\"PROMISE\",\"CANCELLATION\"]");

        var page = browser.get("/referrals/" + id).asString();

        assertThat(page)
                .contains("href=\"tel:+4755\"", "<option value=\"+47 55\">", "No names on the telephone", "ring back")
                .contains("id=\"promise-form\"", "type=\"datetime-local\" value=\"20")
                .doesNotContain("promise-confirm", "id=\"promised\"");
    }

    @Test
    void safety21_A3_a_call_is_written_down_with_the_time_of_the_readers_zone() {
        var id = Scenes.sent("\"status\":\"SENT\",\"moves\":[\"PROMISE\"]");
        Network.answers("POST", "/referral/v1/referrals/" + id + "/promise", 200, "{}");

        var answer = browser.submit(
                "/referrals/" + id,
                "/referrals/" + id + "/promise",
                Map.of("number", "+47 55", "answeredBy", "The night desk", "calledAt", "2026-11-20T12:05"));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(Network.asked(id + "/promise"))
                .filteredOn(asked -> asked.startsWith("POST"))
                .singleElement(STRING)
                .contains("\"number\":\"+47 55\"", "\"answeredBy\":\"The night desk\"", "2026-11-20T10:05:00Z")
                .doesNotContain("key=null");
    }

    @Test
    void safety21_a_call_that_could_not_be_written_down_stays_in_the_form() {
        var path = "/referrals/" + Scenes.sent("\"status\":\"SENT\",\"moves\":[\"PROMISE\"]");
        Network.answers("POST", "/referral/v1" + path + "/promise", 503, "{}");

        var answer = browser.submit(
                path,
                path + "/promise",
                Map.of("number", "+47 55", "answeredBy", "The night desk", "calledAt", "2026-11-20T12:05"));

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.asString()).contains("value=\"The night desk\"", "value=\"2026-11-20T12:05\"");
    }

    @Test
    void safety21_A3_the_receiver_confirms_with_one_button() {
        var id = received("\"ACCEPTANCE\",\"DECLINE\",\"PROMISE_DENIAL\"");
        Network.answers("POST", "/referral/v1/referrals/" + id + "/promise-confirmation", 200, "{}");

        var page = browser.get("/referrals/" + id).asString();
        var answer = browser.submit("/referrals/" + id, "/referrals/" + id + "/promise-confirmation", Map.of());

        assertThat(page)
                .contains(
                        "id=\"promise-confirm\"",
                        "id=\"promise-deny\"",
                        "you promised this by telephone",
                        "The night desk")
                .contains(
                        "ring back",
                        "<a id=\"dial\" href=\"tel:+4755\">",
                        ": dialled +47 55, answered by The night desk")
                .doesNotContain("promise-form", "promise-worker");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(Network.asked(id + "/promise-confirmation"))
                .singleElement(STRING)
                .endsWith("body={}");
    }

    @Test
    void safety21_what_was_promised_for_several_is_denied_here_and_confirmed_on_their_page() {
        var party = UUID.randomUUID();
        var id = received(
                "\"PROMISE_DENIAL\"",
                "\"party\":{\"id\":\"%s\",\"together\":\"ONLY\",\"heads\":{\"adults\":2,\"childrenOrInDoubt\":0}},"
                        .formatted(party));
        Network.answers("POST", "/referral/v1/referrals/" + id + "/promise-denial", 200, "{}");

        assertThat(browser.get("/referrals/" + id).asString())
                .contains(
                        "id=\"promise-party\" class=\"button\" href=\"/parties/" + party,
                        "answered together with others")
                .doesNotContain("id=\"promise-confirm\"");
        var answer = browser.submit("/referrals/" + id, "/referrals/" + id + "/promise-denial", Map.of());

        assertThat(answer.statusCode()).isEqualTo(303);
    }

    @Test
    void safety21_where_no_number_of_theirs_is_known_none_is_said_to_be_shown() {
        var id = received("\"ACCEPTANCE\"");
        Network.shows("/identity/v1/agencies", "{\"items\":[],\"next\":null}");

        assertThat(browser.get("/referrals/" + id).asString())
                .contains("one that you did not get from the caller")
                .doesNotContain("tel:");
    }

    @Test
    void an_open_question_is_answered_above_what_is_done_by_telephone() {
        var id = Scenes.sent("\"status\":\"INFORMATION_REQUESTED\",\"moves\":[\"PROMISE\",\"INFORMATION\"]");
        Network.shows("/referral/v1/referrals/" + id + "/questions", """
                {"items":[{"id":"%s","question":"LANGUAGE","askedAt":"2026-11-20T10:30:00Z","dueAt":"2026-11-20T11:30:00Z"}]}""".formatted(UUID.randomUUID()));

        assertThat(browser.get("/referrals/" + id).asString())
                .containsSubsequence("id=\"give-form\"", "id=\"promise-form\"");
    }

    @Test
    void what_is_no_move_any_more_is_not_offered() {
        assertThat(browser.get("/referrals/" + received("\"ACCEPTANCE\"")).asString())
                .contains("id=\"promise-confirm\"")
                .doesNotContain("promise-deny");
    }

    @Test
    void safety21_a_desk_alone_names_who_will_work_with_the_person() {
        Scenes.signedIn("desk");
        var id = received("\"ACCEPTANCE\",\"PROMISE_DENIAL\"");
        Network.answers("POST", "/referral/v1/referrals/" + id + "/promise-confirmation", 200, "{}");

        assertThat(browser.get("/referrals/" + id).asString()).contains("id=\"promise-worker\"");
        browser.submit("/referrals/" + id, "/referrals/" + id + "/promise-confirmation", Map.of("worker", Scenes.ME));

        assertThat(Network.asked(id + "/promise-confirmation"))
                .singleElement(STRING)
                .endsWith("body={\"workers\":[\"" + Scenes.ME + "\"]}");
    }

    @Test
    void safety21_who_promised_nothing_says_so_and_a_refusal_stands_on_top() {
        var id = received("\"ACCEPTANCE\",\"PROMISE_DENIAL\"");
        Network.answers(
                "POST",
                "/referral/v1/referrals/" + id + "/promise-denial",
                409,
                "{\"type\":\"/problems/no-promise-stands\",\"requestId\":\"req-21\"}");

        var answer = browser.submit("/referrals/" + id, "/referrals/" + id + "/promise-denial", Map.of());

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.asString()).contains("role=\"alert\"", "No promise stands");
    }

    @Test
    void safety21_both_timelines_tell_of_the_call() {
        var id = received("\"ACCEPTANCE\",\"PROMISE_DENIAL\"");
        Network.shows("/referral/v1/referrals/" + id + "/timeline", """
                {"items":[{"at":"2026-11-20T10:00:00Z","move":"SENDING","to":"SENT","agency":"%s"},
                 {"at":"2026-11-20T10:06:00Z","move":"PROMISE","to":"SENT","agency":"%s","reason":"+47 55"}]}""".formatted(Scenes.OTHER, Scenes.OTHER));

        assertThat(browser.get("/referrals/" + id).asString()).contains("Promised by telephone +47 55");
    }

    /** Somebody has written down that we promised it. */
    private static UUID received(String moves) {
        return received(moves, "");
    }

    private static UUID received(String moves, String party) {
        var id = UUID.randomUUID();
        Network.shows("/referral/v1/referrals/" + id, """
                {"id":"%s","side":"RECEIVED","code":"RF-7F3K-22QX","sender":"%s","service":"ACC_SHELTER","urgency":"EMERGENCY",
                 "status":"SENT","envelope":{"ageBand":"ADULT"},"sentAt":"2026-11-20T10:00:00Z",
                 "answerBy":"2026-11-20T11:00:00Z",%s%s,"moves":[%s],"version":1}""".formatted(id, Scenes.OTHER, party, PROMISE, moves));
        Network.shows("/referral/v1/referrals/" + id + "/timeline", "{\"items\":[]}");
        Network.shows("/referral/v1/referrals/" + id + "/promises", """
                {"items":[{"number":"+47 55","calledAt":"2026-11-20T10:05:00Z","recordedAt":"2026-11-20T10:06:00Z",
                 "answeredBy":"The night desk"}]}""");
        return id;
    }
}
