package org.punte.portal.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import io.quarkus.test.security.TestSecurity;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.punte.portal.network.Browser;
import org.punte.portal.network.Network;
import org.punte.portal.network.PortalTest;
import org.punte.portal.network.Scenes;

/** Where and when to meet, on the pages of both sides. */
@PortalTest
@TestSecurity(user = "worker")
class MeetingPageTest {
    private static final String CANARY = "Under the clock <of Quixadá>";
    private static final Map<String, String> TYPED =
            Map.of("day", "2127-03-04", "time", "22:30", "point", CANARY, "publicPlace", "yes");

    private final Browser browser = new Browser();

    @BeforeEach
    void a_caseworker_is_signed_in() {
        Scenes.signedIn("caseworker");
    }

    @Test
    void safety10_the_assigned_sender_reads_it_by_a_press_of_a_button_with_both_clocks() {
        var id = Scenes.sent("\"status\":\"ACCEPTED\"");
        Network.shows(service(id), """
                {"id":"%s","day":"2127-03-04","time":"22:30:00","zone":"Europe/Oslo","point":"%s","toldAt":"2126-11-20T10:00:00Z","version":0}""".formatted(id, CANARY));

        assertThat(browser.get("/referrals/" + id).asString()).contains("href=\"" + page(id));
        assertThat(browser.get(page(id)).asString()).doesNotContain("Quixad", "id=\"tell\"");
        assertThat(Network.asked("GET " + service(id))).isEmpty();

        var answer = browser.submit(page(id), page(id) + "/reading", Map.of());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.asString())
                .contains("Under the clock &lt;of Quixadá&gt;", "04.03.2127 22:30 (Europe/Oslo)")
                .contains("04.03.2127 23:30 (Europe/Bucharest)");
    }

    @Test
    void what_is_not_told_yet_is_said_and_the_page_stays() {
        var id = Scenes.sent("\"status\":\"ACCEPTED\"");
        Network.answers("GET", service(id), 404, "{\"type\":\"/problems/meeting-not-found\",\"requestId\":\"r-1\"}");

        var answer = browser.submit(page(id), page(id) + "/reading", Map.of());

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.asString())
                .contains("id=\"refusal\"", "id=\"read\"", "id=\"ring\"")
                .contains(
                        "Where and when to meet is not said, or not any more",
                        "ring the other agency; you get a message");
    }

    @Test
    void whoever_does_not_work_with_the_person_gets_no_button_that_would_be_refused() {
        var id = Scenes.sent("\"status\":\"ACCEPTED\"");
        Scenes.worksWith(UUID.randomUUID());

        assertThat(browser.get("/referrals/" + id).asString()).doesNotContain(page(id));
        assertThat(browser.get(page(id)).asString())
                .contains("id=\"colleagues-read\"")
                .doesNotContain("id=\"read\"", "id=\"nothing-ahead\"");
    }

    @Test
    void while_it_is_paused_what_was_said_is_taken_back_and_nothing_said_anew() {
        assertThat(browser.get(page(Scenes.received("ON_HOLD"))).asString())
                .contains("id=\"take-back\"", "id=\"read\"")
                .doesNotContain("id=\"tell\"");
    }

    @Test
    void a_pause_of_what_has_begun_leads_to_no_meeting() {
        var id = Scenes.sent("\"status\":\"ON_HOLD\",\"firstServiceOn\":\"2026-11-21\"");

        assertThat(browser.get("/referrals/" + id).asString()).doesNotContain(page(id));
        assertThat(browser.get(page(id)).asString())
                .contains("id=\"nothing-ahead\"")
                .doesNotContain("id=\"read\"");
    }

    @Test
    void safety10_the_named_worker_tells_it_and_takes_it_back() {
        var id = Scenes.received("ACCEPTED");
        Network.answers("POST", service(id), 200, "{}");
        Network.answers("DELETE", service(id), 204, "");

        assertThat(browser.get(page(id)).asString()).contains("Your address does not belong here");
        var told = browser.submit(page(id), page(id), TYPED);
        var takenBack = browser.submit(page(id), page(id) + "/taking-back", Map.of());

        assertThat(told.statusCode()).isEqualTo(303);
        assertThat(told.header("Location")).endsWith(page(id) + "?done=SAVED");
        assertThat(Network.asked("POST " + service(id)))
                .singleElement(STRING)
                .contains("\"day\":\"2127-03-04\"", "\"time\":\"22:30", CANARY, "\"publicPlace\":true");
        assertThat(takenBack.statusCode()).isEqualTo(303);
        assertThat(Network.asked("DELETE " + service(id))).hasSize(1);
    }

    @Test
    void a_refusal_keeps_what_was_typed_and_names_the_field() {
        var id = Scenes.received("ACCEPTED");
        Network.answers("POST", service(id), 400, """
                {"type":"/problems/meeting-not-public","errors":[{"field":"point","message":"is how the agency is reached"}]}""");
        var typed = new HashMap<>(TYPED);
        typed.put("point", "Call 021 555 01 77");

        var answer = browser.submit(page(id), page(id), typed);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.asString())
                .contains("This is not a public place", "data-field=\"point\"", "value=\"Call 021 555 01 77\"")
                .contains("value=\"22:30\"");
    }

    @Test
    void whoever_is_not_named_and_whoever_is_there_already_gets_no_form() {
        var others = Scenes.received("ACCEPTED", UUID.randomUUID());
        var begun = Scenes.received("IN_SERVICE");

        for (var id : new UUID[] {others, begun}) {
            assertThat(browser.get("/referrals/" + id).asString()).doesNotContain(page(id));
            assertThat(browser.get(page(id)).asString())
                    .contains("id=\"nothing-ahead\"")
                    .doesNotContain("id=\"tell\"", "id=\"read\"");
        }
    }

    private static String page(UUID id) {
        return "/referrals/" + id + "/meeting";
    }

    private static String service(UUID id) {
        return "/identity/v1" + page(id);
    }
}
