package org.punte.portal.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import io.quarkus.test.security.TestSecurity;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.punte.portal.network.Browser;
import org.punte.portal.network.Network;
import org.punte.portal.network.PortalTest;
import org.punte.portal.network.Scenes;

/** What waits for us beside the desk, and what the page says while that cannot be had. */
@PortalTest
@TestSecurity(user = "worker")
class OpenStepsPageTest {
    private final UUID id = UUID.randomUUID();

    @BeforeEach
    void nothing_else_waits() {
        Scenes.signedIn("caseworker");
        Network.shows("/referral/v1/desk", "{\"items\":[]}");
        Network.shows("/referral/v1/referrals/sent", "{\"items\":[]}");
        Network.shows("/referral/v1/open-steps", "{\"items\":[]}");
        Network.shows("/identity/v1/tasks", "{\"items\":[]}");
        Network.shows("/notification/v1/messages/unread", "{\"desk\":0,\"own\":0}");
    }

    @Test
    void a_question_that_we_have_to_answer_is_a_line_with_its_limit_and_leads_to_the_item() {
        step("ANSWER_QUESTION", "\"code\":\"RF-2345-6789\",\"dueAt\":\"2126-01-02T10:00:00Z\"");

        assertThat(page())
                .containsSubsequence(
                        "id=\"step-" + id,
                        "A question about what was sent has to be answered",
                        "RF-2345-6789",
                        "datetime=\"2126-01-02T10:00:00Z\"",
                        " left",
                        "href=\"/referrals/" + id + "\"");
    }

    @Test
    void what_came_back_leads_to_who_could_be_asked_next_and_is_late_after_its_time() {
        step("CHOOSE_NEXT", "\"code\":\"RF-2345-6789\",\"dueAt\":\"2020-01-02T10:00:00Z\"");

        assertThat(page()).contains("class=\"late\"", "href=\"/referrals/" + id + "/waiting\"");
    }

    @ParameterizedTest
    @CsvSource({
        "LOOK_AT_DENIAL, Nobody there promised it, /referrals/%s",
        "ANSWER_CASE_REQUEST, Another agency would like to take over, /handover-requests",
        "FINISH_DRAFT, A draft of yours is deleted soon, /referrals/%s"
    })
    void what_else_waits_is_a_line_that_leads_to_where_it_is_done(String kind, String words, String where) {
        step(kind, "\"code\":\"RF-2345-6789\"");

        assertThat(page()).containsSubsequence("id=\"step-" + id, words, "href=\"" + where.formatted(id) + "\"");
    }

    @Test
    void what_came_back_is_put_away_by_one_click_but_in_an_emergency_on_its_page() {
        step("CHOOSE_NEXT", "\"code\":\"RF-2345-6789\",\"urgency\":\"URGENT\"");
        Network.answers("POST", "/referral/v1/open-steps/" + id + "/putting-away", 200, "{}");
        var form = "/referrals/" + id + "/waiting/putting-away";

        assertThat(page()).contains("aria-label=\"Nothing more to do here: RF-2345-6789\"");
        var done = new Browser().submit("/tasks", form, Map.of());

        assertThat(done.header("Location")).endsWith("/tasks");
        assertThat(Network.asked(id + "/putting-away")).singleElement(STRING).endsWith("body={}");
        step("CHOOSE_NEXT", "\"code\":\"RF-2345-6789\",\"urgency\":\"EMERGENCY\"");
        assertThat(page()).contains("/referrals/" + id + "/waiting\"").doesNotContain(form);
    }

    @Test
    void a_call_and_a_question_for_places_lead_to_where_they_are_answered() {
        step("ANSWER_CALL", "\"dueAt\":\"2126-01-02T10:00:00Z\"");
        assertThat(page()).contains("href=\"/calls/received/" + id + "\"");

        step("CHOOSE_OFFER", "\"dueAt\":\"2126-01-02T10:00:00Z\"");
        assertThat(page()).contains("href=\"/calls/" + id + "\"");

        step("ANSWER_CAPACITY_QUESTION", "\"version\":0");
        assertThat(page()).contains("href=\"/capacity#question-" + id + "\"", "since <time datetime=\"2026-11-20");
    }

    @Test
    void a_step_that_is_newer_than_this_page_leads_nowhere() {
        step("NEWER_THAN_US", "\"version\":0");

        assertThat(page()).contains("data-kind=\"OTHER\"").doesNotContain("class=\"to-step\"");
    }

    @Test
    void while_referrals_cannot_be_read_each_part_of_the_page_says_so_and_nobody_is_asked_again() {
        Network.answers("GET", "/referral/v1/desk", 503, "{}");
        var before = Network.asked("GET /referral/v1/open-steps").size();

        assertThat(page()).contains("id=\"desk-silent\"", "id=\"steps-silent\"", "id=\"sent-silent\"", "id=\"to-do\"");
        assertThat(Network.asked("GET /referral/v1/open-steps")).hasSize(before);
    }

    @Test
    void a_task_about_a_referral_names_it() {
        Network.shows("/referral/v1/referrals/codes", """
                {"items":[{"id":"%s","code":"RF-2345-6789"}]}""".formatted(id));
        Network.shows("/identity/v1/tasks", """
                {"items":[{"id":"%s","person":"%s","kind":"FIND_ANOTHER_WAY","about":"%s","openedAt":"2026-01-02T10:00:00Z",
                 "dueAt":"2026-01-03T10:00:00Z","byHand":false,"version":0}]}""".formatted(UUID.randomUUID(), UUID.randomUUID(), id));

        assertThat(page()).containsSubsequence("data-kind=\"FIND_ANOTHER_WAY\"", "RF-2345-6789");
        assertThat(Network.asked("GET /referral/v1/referrals/codes?id=" + id)).isNotEmpty();
    }

    @Test
    void a_task_about_somebody_names_them_to_whoever_works_with_them_and_to_nobody_else() {
        Scenes.signedIn("supervisor");
        var mine = UUID.randomUUID();
        Network.shows("/identity/v1/persons", """
                {"items":[{"id":"%s","pseudonym":"P-ABCD-2345","version":0}],"next":null}""".formatted(mine));
        Network.shows("/identity/v1/tasks", "{\"items\":[%s,%s]}".formatted(about(mine), about(UUID.randomUUID())));

        assertThat(page())
                .containsOnlyOnce("<span class=\"code\">P-ABCD-2345</span>")
                .containsPattern(
                        "class=\"to-person\" href=\"/persons/" + mine + "\" aria-label=\"[^\"]* P-ABCD-2345\"");
        Network.answers("GET", "/identity/v1/persons", 503, "{}");
        assertThat(page()).contains("data-kind=\"INFORM_PERSON\"").doesNotContain("P-ABCD");
    }

    private static String about(UUID person) {
        return """
                {"id":"%s","person":"%s","kind":"INFORM_PERSON","about":"%s","openedAt":"2026-01-02T10:00:00Z",
                 "dueAt":"2026-01-03T10:00:00Z","byHand":true,"version":0}""".formatted(UUID.randomUUID(), person, person);
    }

    private void step(String kind, String more) {
        Network.shows("/referral/v1/open-steps", """
                {"items":[{"id":"%s","kind":"%s","service":"ACC_SHELTER","agency":"%s","since":"2026-11-20T10:00:00Z",%s}]}""".formatted(id, kind, Scenes.OTHER, more));
    }

    private static String page() {
        return new Browser().get("/tasks").then().statusCode(200).extract().asString();
    }
}
