package org.punte.portal.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.security.TestSecurity;
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
class WaitingPageTest {
    private final Browser browser = new Browser();
    private final UUID referral = UUID.randomUUID();
    private final UUID person = UUID.randomUUID();
    private final String path = "/referrals/" + referral + "/waiting";

    @BeforeEach
    void a_caseworker_is_signed_in() {
        Scenes.signedIn("caseworker");
        Network.shows("/referral/v1/referrals/" + referral + "/alarms", """
                {"items":[{"kind":"ESCALATION","at":"2026-11-20T11:00:00Z"},{"kind":"NEWER_THAN_US","at":"2026-11-20T12:00:00Z"}]}""");
        Network.shows("/referral/v1/referrals/" + referral + "/timeline", """
                {"items":[{"at":"2026-11-20T10:00:00Z","move":"SENDING","to":"SENT","agency":"%s","actor":"%s"}]}""".formatted(Scenes.HOME, Scenes.ME));
        Scenes.worksWith(person);
    }

    @Test
    void the_sender_sees_what_was_said_and_who_could_be_asked_without_asking_the_person_again() {
        back("SENT");
        candidates("{\"agency\":\"%s\"}".formatted(Scenes.OTHER));

        var page = browser.get(path).asString();

        assertThat(page)
                .contains("data-kind=\"ESCALATION\"", "data-kind=\"OTHER\"", "id=\"not-answered\"")
                .contains(
                        "Other agency",
                        "+47 55",
                        "/persons/" + person + "/referrals/new?to=" + Scenes.OTHER + "&amp;parent=" + referral)
                .contains("/persons/" + person + "/candidates?parent=" + referral)
                .contains("<title>Time and next steps - Punte</title>");
    }

    @Test
    void where_she_has_agreed_to_nobody_else_there_is_a_conversation() {
        back("SENT");
        candidates("");

        assertThat(browser.get(path).asString())
                .contains("id=\"no-next\"", "/persons/" + person + "/conversations/new");
    }

    @Test
    void whom_the_agency_that_was_asked_proposed_stands_first_and_that_agencys_desk_is_shown() {
        back(
                "SENT",
                "\"nextToBeChosen\":true,\"status\":\"REDIRECTED\",\"proposal\":\"AVAILABLE\",\"proposedAgency\":\""
                        + Scenes.HOME + "\"");
        candidates("");

        assertThat(browser.get(path).asString())
                .contains(">Another agency proposed<", "id=\"asked-desk\"", "href=\"tel:+4755\"", "in the last 30 days")
                .containsSubsequence(
                        "id=\"proposed\"", "/referrals/new?to=" + Scenes.HOME, "Our agency", "id=\"no-next\"");
    }

    @Test
    void an_emergency_that_came_back_is_put_away_with_a_reason_and_the_page_says_so_where_it_is_missing() {
        back("SENT", "\"nextToBeChosen\":true,\"status\":\"DECLINED\"");
        candidates("");
        var away = "/referral/v1/open-steps/" + referral;
        Network.shows(away + "/puttings-away", "{\"items\":[],\"next\":null}");
        Network.answers(
                "POST",
                away + "/putting-away",
                400,
                "{\"type\":\"/problems/invalid-input\",\"errors\":[{\"field\":\"reason\",\"message\":\"-\"}]}");

        assertThat(browser.get(path).asString()).containsSubsequence("id=\"put-away-reason\"", "value=\"NOT_WANTED\"");
        var refused = browser.submit(path, path + "/putting-away", Map.of("reason", ""));

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.asString()).contains("data-field=\"reason\"", "id=\"put-away-reason\"");
    }

    @Test
    void who_put_it_away_stands_on_both_its_pages_and_nobody_does_it_twice() {
        back("SENT", "\"nextToBeChosen\":true,\"status\":\"DECLINED\"");
        candidates("");
        Network.shows("/referral/v1/open-steps/" + referral + "/puttings-away", """
                {"items":[{"id":"%s","account":"%s","at":"2026-11-21T10:00:00Z","reason":"NOT_WANTED","stands":true,"version":0},
                 {"id":"%s","account":"%s","at":"2026-11-20T10:00:00Z","stands":false,"version":0}],"next":null}""".formatted(
                        referral, Scenes.ME, referral, Scenes.ME));

        for (var page : new String[] {path, "/referrals/" + referral})
            assertThat(browser.get(page).asString())
                    .containsPattern(
                            "id=\"put-away\"[^\n]*21.11.2026 12:00</time>, The person does not want it any more")
                    .doesNotContain("put-away-form");
    }

    @Test
    void the_receiver_sees_what_was_said_and_nobody_else() {
        back("RECEIVED");
        candidates("{\"agency\":\"%s\"}".formatted(Scenes.OTHER));

        assertThat(browser.get(path).asString())
                .contains("data-kind=\"ESCALATION\"")
                .doesNotContain("id=\"next-title\"", "/persons/" + person);
        assertThat(Network.asked(referral + "/next-candidates")).isEmpty();
    }

    @Test
    void a_message_about_what_came_back_leads_here() {
        Network.shows(
                "/notification/v1/messages", """
                {"items":[{"id":"%s","kind":"REFERRAL_EXPIRED","referral":"%s","at":"2026-11-20T10:00:00Z","readAt":"2026-11-20T11:00:00Z"},
                 {"id":"%s","kind":"REFERRAL_REMINDER","referral":"%s","at":"2026-11-20T10:00:00Z","readAt":"2026-11-20T11:00:00Z"}]}""".formatted(UUID.randomUUID(), referral, UUID.randomUUID(), referral));

        assertThat(browser.get("/messages").asString())
                .contains("href=\"/referrals/" + referral + "/waiting\"", "href=\"/referrals/" + referral + "\"")
                .contains("Half of the time for an answer is over");
    }

    @Test
    void whoever_is_led_here_reads_why_it_came_to_nothing_and_of_no_reminders_where_there_were_none() {
        back("SENT", "\"nextToBeChosen\":true,\"status\":\"DECLINED\",\"declineReason\":\"NO_CAPACITY\"");
        candidates("{\"agency\":\"%s\"}".formatted(Scenes.OTHER));
        Network.shows("/referral/v1/referrals/" + referral + "/alarms", "{\"items\":[]}");
        Network.shows("/referral/v1/referrals/" + referral + "/timeline", """
                {"items":[{"at":"2026-11-20T10:30:00Z","move":"DECLINE","to":"DECLINED","agency":"%s","reason":"NO_CAPACITY",
                 "remark":"Full until February"}]}""".formatted(Scenes.OTHER));

        assertThat(browser.get(path).asString())
                .contains("id=\"came-to\"", "Full until February", "id=\"next-" + Scenes.OTHER)
                .doesNotContain("id=\"said\"", "stays open until");
    }

    @Test
    void of_what_was_given_or_is_not_sent_yet_nobody_is_asked_to_go_on() {
        for (var how : List.of("\"status\":\"COMPLETED\",\"outcome\":\"SERVICE_FULLY\"", "\"status\":\"DRAFT\"")) {
            back("SENT", how);

            assertThat(browser.get(path).asString()).doesNotContain("id=\"next-title\"");
        }
    }

    @Test
    void to_whom_she_has_agreed_is_not_for_a_colleague_who_is_told_who_knows() {
        back("SENT");
        Network.answers("GET", "/referral/v1/referrals/" + referral + "/next-candidates", 404, "{}");
        Scenes.worksWith();

        assertThat(browser.get(path).asString())
                .contains("id=\"not-yours\"", "<dd id=\"author\">Worker One", "+47 55")
                .doesNotContain("id=\"no-next\"", "/persons/" + person, "id=\"to-assignments\"");
    }

    @Test
    void a_desk_is_told_who_knows_and_asks_nobody() {
        Scenes.signedIn("desk");
        back("SENT");

        assertThat(browser.get(path).asString())
                .contains("id=\"not-yours\"", "<dd id=\"author\">Worker One")
                .doesNotContain("/persons/" + person);
        assertThat(Network.asked(referral + "/next-candidates")).isEmpty();
    }

    @Test
    void what_could_not_be_asked_is_not_taken_for_nobody() {
        back("SENT");
        Network.answers("GET", "/referral/v1/referrals/" + referral + "/next-candidates", 503, "{}");

        assertThat(browser.get(path).asString())
                .contains("id=\"not-asked\"", "/persons/" + person + "/candidates")
                .doesNotContain("id=\"no-next\"");
    }

    @Test
    void a_supervisor_who_does_not_work_with_her_is_led_to_the_assignments_and_into_no_dead_end() {
        Scenes.signedIn("supervisor");
        back("SENT");
        candidates("{\"agency\":\"%s\"}".formatted(Scenes.OTHER));
        Scenes.worksWith();

        assertThat(browser.get(path).asString())
                .contains("id=\"next-" + Scenes.OTHER, "id=\"to-assignments\"", "<dd id=\"author\">Worker One")
                .doesNotContain("/persons/" + person);
    }

    private void back(String side) {
        back(side, "\"nextToBeChosen\":true,\"status\":\"EXPIRED\",\"expiryReason\":\"NOT_ANSWERED\"");
    }

    private void back(String side, String how) {
        Network.shows("/referral/v1/referrals/" + referral, """
                {"id":"%s","side":"%s","code":"RF-7F3K-22QX","person":"%s","sender":"%s","receiver":"%s","service":"ACC_SHELTER",
                 "urgency":"EMERGENCY",%s,"envelope":{"ageBand":"ADULT"},
                 "sentAt":"2026-11-20T10:00:00Z","answerBy":"2026-11-20T11:00:00Z","version":2}""".formatted(
                        referral, side, person, Scenes.HOME, Scenes.OTHER, how));
    }

    private void candidates(String items) {
        Network.shows("/referral/v1/referrals/" + referral + "/next-candidates", "{\"items\":[" + items + "]}");
    }
}
