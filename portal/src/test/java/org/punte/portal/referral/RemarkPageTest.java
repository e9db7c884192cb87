package org.punte.portal.referral;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.security.TestSecurity;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.punte.portal.network.Browser;
import org.punte.portal.network.Network;
import org.punte.portal.network.PortalTest;
import org.punte.portal.network.Scenes;

/** What one side said why, and in its own words, the other side reads. */
@PortalTest
@TestSecurity(user = "worker")
class RemarkPageTest {
    private final Browser browser = new Browser();

    @BeforeEach
    void a_caseworker_is_signed_in() {
        Scenes.signedIn("caseworker");
    }

    @Test
    void the_words_of_an_answer_are_read_as_text() {
        var id = Scenes.sent("\"status\":\"DECLINED\",\"declineReason\":\"OTHER\",\"moves\":[]");
        steps(id, step("DECLINE", "DECLINED", "\"reason\":\"OTHER\",\"remark\":\"Closed until <b>May</b>\""));

        var page = browser.get("/referrals/" + id).asString();

        assertThat(page)
                .contains("<dd id=\"remark\" class=\"text\">Closed until &lt;b&gt;May&lt;/b&gt;</dd>")
                .contains("Declined: Other – <span class=\"remark text\">Closed until &lt;b&gt;May&lt;/b&gt;</span>")
                .doesNotContain("<b>");
    }

    @Test
    void where_nothing_was_written_nothing_is_said_of_it() {
        var id = Scenes.sent("\"status\":\"DECLINED\",\"declineReason\":\"NO_CAPACITY\",\"moves\":[]");
        steps(id, step("DECLINE", "DECLINED", "\"reason\":\"NO_CAPACITY\""));

        var page = browser.get("/referrals/" + id).asString();

        assertThat(page).contains("Declined: No place free").doesNotContain("id=\"remark\"", "class=\"remark");
    }

    @Test
    void words_of_an_answer_that_was_taken_back_stand_in_the_timeline_only() {
        var id = Scenes.received("ACKNOWLEDGED");
        steps(
                id,
                step("DECLINE", "DECLINED", "\"reason\":\"OTHER\",\"remark\":\"Said too early\"") + ","
                        + step("ANSWER_UNDONE", "ACKNOWLEDGED", "\"reason\":\"WRONG_ANSWER\""));

        var page = browser.get("/referrals/" + id).asString();

        assertThat(page)
                .containsOnlyOnce("Said too early")
                .contains(": Wrong answer")
                .doesNotContain("id=\"remark\"");
    }

    @ParameterizedTest
    @CsvSource({
        "COMPLETION, COMPLETED, SERVICE_PARTLY, Service given in part",
        "NON_DELIVERY, NOT_DELIVERED, NO_SHOW, Did not come",
        "RETURN, NOT_DELIVERED, CANNOT_TAKE, Cannot take",
        "HOLD, ON_HOLD, PERSON_AWAY, The person is away",
        "CANCELLATION, CANCELLED, SAFETY, For safety",
        "ERROR, ENTERED_IN_ERROR, ENTERED_TWICE, Entered twice",
        "DECLINE, DECLINED, LEARNED_LATER, Other"
    })
    void every_reason_has_its_words_in_the_timeline(String move, String to, String reason, String words) {
        var id = Scenes.received(to);
        steps(id, step(move, to, "\"reason\":\"" + reason + "\",\"remark\":\"In own words\""));

        var page = browser.get("/referrals/" + id).asString();

        assertThat(page.substring(page.indexOf("id=\"timeline\""))).contains(": " + words, "In own words");
    }

    @ParameterizedTest
    @CsvSource({
        "ACCEPTED, REASSIGNMENT, Other workers named, Accepted",
        "ACCEPTED, PAUSE_ENDED, The pause is over, Accepted",
        "CANCELLED, CANCELLATION_CONFIRMATION, seen that it was taken back, Taken back",
        "ACKNOWLEDGED, INFORMATION, Question answered, Arrived",
        "ACKNOWLEDGED, ANSWER_UNDONE, Answer taken back, Arrived",
        "NOT_DELIVERED, RETURN, Given back, Not delivered",
        "ACCEPTED, LEARNED_LATER, Accepted, Something else"
    })
    void each_move_has_a_word_of_its_own_in_the_timeline(String status, String move, String said, String never) {
        var id = Scenes.received(status);
        steps(id, step(move, status, "\"reason\":null"));

        var page = browser.get("/referrals/" + id).asString();

        assertThat(page.substring(page.indexOf("id=\"timeline\"")))
                .contains(said)
                .doesNotContain(never);
    }

    @ParameterizedTest
    @CsvSource({"en, Found elsewhere", "ro, S-a găsit în altă parte", "nb, Funnet et annet sted"})
    void whoever_confirms_a_cancellation_reads_why_it_was_taken_back(String language, String words) {
        var id = Scenes.received("CANCELLED");
        Network.shows("/referral/v1/referrals/" + id, """
                {"id":"%s","side":"RECEIVED","code":"RF-7F3K-22QX","sender":"%s","service":"ACC_SHELTER","urgency":"URGENT",
                 "status":"CANCELLED","cancelReason":"PLACED_ELSEWHERE","envelope":{"ageBand":"ADULT"},
                 "moves":["CANCELLATION_CONFIRMATION"],"version":3}""".formatted(id, Scenes.OTHER));
        browser.get("/language/" + language + "?to=/help");

        var page = browser.get("/referrals/" + id).asString();

        assertThat(page).contains("id=\"confirm-form\"", "<dd id=\"cancelled-why\">" + words);
    }

    @Test
    void that_a_case_went_elsewhere_is_read_and_never_said_by_hand() {
        var over = Scenes.sent("\"status\":\"CANCELLED\",\"cancelReason\":\"TRANSFERRED\",\"moves\":[]");
        var waiting = Scenes.sent("\"status\":\"SENT\",\"moves\":[\"CANCELLATION\"]");

        assertThat(browser.get("/referrals/" + over).asString())
                .contains("<dd id=\"cancelled-why\">The case went to another agency");
        assertThat(browser.get("/referrals/" + waiting).asString())
                .contains("value=\"PLACED_ELSEWHERE\"")
                .doesNotContain("value=\"TRANSFERRED\"", "cancelled-why");
    }

    private static String step(String move, String to, String members) {
        return "{\"at\":\"2026-11-20T11:00:00Z\",\"move\":\"%s\",\"to\":\"%s\",\"agency\":\"%s\",%s}"
                .formatted(move, to, Scenes.OTHER, members);
    }

    private static void steps(UUID id, String steps) {
        Network.shows("/referral/v1/referrals/" + id + "/timeline", "{\"items\":[" + steps + "],\"next\":null}");
    }
}
