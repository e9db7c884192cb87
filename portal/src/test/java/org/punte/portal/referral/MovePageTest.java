package org.punte.portal.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import io.quarkus.test.security.TestSecurity;
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

/** The page shows exactly the moves that are allowed now, as plain forms. */
@PortalTest
@TestSecurity(user = "worker")
class MovePageTest {
    private final Browser browser = new Browser();

    @BeforeEach
    void a_caseworker_is_signed_in() {
        Scenes.signedIn("caseworker");
    }

    @Test
    void what_is_not_allowed_now_has_no_form() {
        var waiting = browser.get("/referrals/" + Scenes.received("SENT")).asString();
        var taken = browser.get("/referrals/" + Scenes.received("ACCEPTED")).asString();
        var over = browser.get("/referrals/" + Scenes.received("COMPLETED")).asString();

        assertThat(waiting)
                .contains("accept-form", "decline-form", "ask-form", "waitlist-form", "redirect-form")
                .contains("<h3>Accept</h3>", "<h3>Decline</h3>", "<h3>Ask</h3>")
                .doesNotContain("hold-form", "undo-form", "cancel-form", "err-form", "confirm-form");
        assertThat(taken)
                .contains("start-form", "hold-form", "fail-form", "give-back-form", "undo-form")
                .doesNotContain("accept-form", "ask-form", "resume-form");
        assertThat(browser.get("/referrals/" + Scenes.received("ON_HOLD")).asString())
                .containsSubsequence("id=\"resume-form\"", "id=\"complete-form\"")
                .contains("<h3>Give a new day for the review</h3>")
                .doesNotContain("<h3>Pause</h3>");
        assertThat(over).doesNotContain("-form\" method=\"post\" action=\"/referrals/");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SENT|information-request|question=LANGUAGE|{\"question\":\"LANGUAGE\"}",
                "SENT|waitlisting|expectedOn=2100-01-01|{\"expectedOn\":\"2100-01-01\"}",
                "SENT|redirection|proposedAgency=00000000-0000-4000-8000-000000000001|{\"proposedAgency\":\"00000000-0000-4000-8000-000000000001\"}",
                "ACCEPTED|undoing|reason=WRONG_ANSWER|{\"reason\":\"WRONG_ANSWER\"}",
                "ACCEPTED|non-delivery|reason=NO_SHOW|{\"reason\":\"NO_SHOW\"}",
                "ACCEPTED|return|reason=NO_CAPACITY|{\"reason\":\"NO_CAPACITY\"}",
                "ON_HOLD|resumption|x=y|{}",
                "CANCELLED|confirmation|x=y|{}"
            })
    void a_move_is_one_plain_form(String status, String path, String field, String body) {
        var id = Scenes.received(status);
        Network.answers("POST", "/referral/v1/referrals/" + id + "/" + path, 200, "{}");
        var pair = field.split("=");

        var answer = browser.submit("/referrals/" + id, "/referrals/" + id + "/" + path, Map.of(pair[0], pair[1]));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(Network.asked(id + "/" + path)).singleElement(STRING).endsWith("body=" + body);
    }

    @Test
    void for_shelter_nobody_is_offered_who_investigates_and_nobody_on_probation() {
        var id = Scenes.received("SENT");
        Network.shows("/identity/v1/agencies", """
                {"items":[{"id":"%s","name":"Some shelter","kind":"SHELTER","zone":"Europe/Bucharest","status":"ACTIVE"},
                 {"id":"%s","name":"Some police","kind":"BORDER_POLICE","zone":"Europe/Bucharest","status":"ACTIVE"},
                 {"id":"%s","name":"Some newcomer","kind":"NGO","zone":"Europe/Bucharest","status":"PROBATION"}],"next":null}""".formatted(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID()));

        var page = browser.get("/referrals/" + id).asString();

        var form = page.substring(page.indexOf("redirect-form"));
        assertThat(form.substring(0, form.indexOf("</form>")))
                .contains("Some shelter")
                .doesNotContain("Some police", "Some newcomer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ACCEPTED", "ON_HOLD"})
    void a_pause_brings_its_reason_and_day(String status) {
        var id = Scenes.received(status);
        Network.answers("POST", "/referral/v1/referrals/" + id + "/hold", 200, "{}");

        browser.submit(
                "/referrals/" + id,
                "/referrals/" + id + "/hold",
                Map.of("reason", "PERSON_AWAY", "reviewOn", "2100-01-01"));

        assertThat(Network.asked(id + "/hold"))
                .singleElement(STRING)
                .contains("\"reason\":\"PERSON_AWAY\"", "\"reviewOn\":\"2100-01-01\"");
    }

    @Test
    void an_open_question_is_answered_on_the_senders_page() {
        var id = Scenes.sent("\"status\":\"INFORMATION_REQUESTED\",\"moves\":[\"INFORMATION\",\"CANCELLATION\"]");
        Network.shows("/referral/v1/referrals/" + id + "/questions", """
                {"items":[{"number":1,"question":"AGE_RANGE","askedAt":"2026-11-20T10:00:00Z","dueAt":"2026-11-20T14:00:00Z"}],"next":null}""");
        Network.answers(
                "POST",
                "/referral/v1/referrals/" + id + "/information",
                409,
                "{\"type\":\"/problems/answer-names-the-person\",\"requestId\":\"req-13\"}");

        var page = browser.get("/referrals/" + id).asString();
        var answer = browser.submit(
                "/referrals/" + id, "/referrals/" + id + "/information", Map.of("words", "Somebody known"));

        assertThat(page)
                .contains("How old is the person", "18 to 24")
                .containsSubsequence("give-form", "id=\"give-by\"", "cancel-form");
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.asString()).contains("role=\"alert\"", "say who the person is", "value=\"Somebody known\"");
    }

    @Test
    void whoever_has_to_answer_a_question_sees_how_long_that_is() {
        var id = Scenes.sent("""
                "status":"INFORMATION_REQUESTED","questionDueAt":"2126-11-20T14:00:00Z","moves":["INFORMATION"]""");

        var page = browser.get("/referrals/" + id).asString();

        var questionDue = page.substring(page.indexOf("id=\"question-due\""));
        assertThat(questionDue.substring(0, questionDue.indexOf("</dd>"))).containsPattern("\\d+ d \\d{1,2} h left");
    }

    @Test
    void A4_while_a_question_is_open_the_page_says_until_when_it_is_answered_and_nothing_of_the_answer_is_late() {
        var id = Scenes.sent("""
                "status":"INFORMATION_REQUESTED","questionDueAt":"2026-11-20T14:00:00Z",
                "answerStandsSince":"2026-11-20T09:00:00Z","moves":["INFORMATION"]""");

        var page = browser.get("/referrals/" + id).asString();

        assertThat(page).contains("Your answer is due by", "id=\"question-due\"");
        var answerBy = page.substring(page.indexOf("id=\"answer-by\""));
        assertThat(answerBy.substring(0, answerBy.indexOf("</dd>"))).doesNotContain("overdue", "left");
        var questionDue = page.substring(page.indexOf("id=\"question-due\""));
        assertThat(questionDue.substring(0, questionDue.indexOf("</dd>"))).contains("overdue");
    }

    @ParameterizedTest
    @CsvSource({
        "SENT, decline, reason, NO_CAPACITY",
        "ACCEPTED, completion, outcome, SERVICE_FULLY",
        "ACCEPTED, non-delivery, reason, NO_SHOW",
        "ACCEPTED, return, reason, NO_CAPACITY"
    })
    void what_was_chosen_and_typed_for_a_refused_move_stands_there_again_and_in_no_other_form(
            String status, String move, String field, String code) {
        var id = Scenes.received(status);
        var path = "/referrals/" + id;
        Network.answers("POST", "/referral/v1" + path + "/" + move, 503, "{}");

        var page = browser.submit(path, path + "/" + move, Map.of(field, code, "remark", "Came \"late\""))
                .asString();

        var form = page.substring(page.indexOf("action=\"" + path + "/" + move));
        assertThat(form.substring(0, form.indexOf("</form>")))
                .contains("value=\"" + code + "\" selected", "value=\"Came &quot;late&quot;\"");
        assertThat(page).containsOnlyOnce("Came &quot;late");
        assertThat(browser.get(path).asString()).doesNotContain("Came", " selected");
    }

    @ParameterizedTest
    @CsvSource({"completion, outcome, SERVICE_PARTLY", "non-delivery, reason, NO_SHOW", "return, reason, NO_CAPACITY"})
    void A6_that_the_person_agrees_to_what_is_told_back_is_ticked_and_asked_for(
            String move, String field, String code) {
        var id = Scenes.received("ACCEPTED");
        var path = "/referrals/" + id;
        Network.answers("POST", "/referral/v1" + path + "/" + move, 400, """
                {"type":"/problems/telling-back-not-agreed","errors":[{"field":"personAgrees","message":"true"}]}""");

        var page = browser.submit(
                        path, path + "/" + move, Map.of(field, code, "remark", "Two nights", "personAgrees", "yes"))
                .asString();

        assertThat(Network.asked("POST /referral/v1" + path + "/" + move))
                .singleElement()
                .asString()
                .contains("\"personAgrees\":true");
        assertThat(page)
                .contains("leave the remark out", "data-field=\"personAgrees\"")
                .containsOnlyOnce("name=\"personAgrees\" value=\"yes\" checked");
    }

    @Test
    void workers_and_days_of_a_refused_move_stay() {
        var sent = "/referrals/" + Scenes.received("SENT");
        Network.answers("POST", "/referral/v1" + sent + "/acceptance", 503, "{}");
        Network.answers("POST", "/referral/v1" + sent + "/waitlisting", 503, "{}");
        assertThat(browser.get(sent).asString()).contains("value=\"" + Scenes.ME + "\" checked");

        var accepted = browser.submit(sent, sent + "/acceptance", Map.of()).asString();
        var listed = browser.submit(sent, sent + "/waitlisting", Map.of("expectedOn", "2100-01-01"))
                .asString();

        assertThat(accepted).contains("value=\"" + Scenes.ME + "\">");
        assertThat(listed).contains("value=\"2100-01-01\"", "value=\"" + Scenes.ME + "\" checked");
    }

    @Test
    void after_a_proposal_the_sender_goes_on_with_a_new_one() {
        var other = UUID.randomUUID();
        var id = Scenes.sent(
                "\"status\":\"REDIRECTED\",\"nextToBeChosen\":true,\"moves\":[],\"proposedAgency\":\"" + other + "\"");

        var page = browser.get("/referrals/" + id).asString();

        assertThat(page).contains("id=\"proposed\"", "/referrals/new?parent=" + id);
    }

    @ParameterizedTest
    @CsvSource({"NOT_AVAILABLE, not available", "NOT_CHECKED, could not be checked"})
    void whom_the_person_does_not_want_is_not_available_and_has_no_name(String proposal, String words) {
        var id = Scenes.sent("\"status\":\"REDIRECTED\",\"moves\":[],\"proposal\":\"" + proposal + "\"");

        var page = browser.get("/referrals/" + id).asString();

        assertThat(page).contains("<dd id=\"proposed\">" + words);
    }
}
