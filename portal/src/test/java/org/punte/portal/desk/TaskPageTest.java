package org.punte.portal.desk;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

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
class TaskPageTest {
    @BeforeEach
    void nothing_waits() {
        Network.shows("/referral/v1/desk", "{\"items\":[]}");
        Network.shows("/referral/v1/referrals/sent", "{\"items\":[]}");
        Network.shows("/referral/v1/open-steps", "{\"items\":[]}");
        Network.shows("/notification/v1/messages/unread", "{\"desk\":7,\"own\":0}");
    }

    @Test
    void a_desk_sees_what_it_answers_and_no_persons() {
        Scenes.signedIn("desk");

        given().get("/tasks")
                .then()
                .statusCode(200)
                .body(
                        containsString("id=\"to-answer\""),
                        containsString("<strong>7</strong>"),
                        not(containsString("nav-persons")));
    }

    @Test
    void a_caseworker_sees_what_is_under_way() {
        Scenes.signedIn("caseworker");

        given().get("/tasks").then().body(containsString("id=\"under-way\""), containsString("nav-persons"));
    }

    @Test
    void a_caseworker_is_not_told_once_more_that_nothing_waits() {
        Scenes.signedIn("caseworker");
        Network.shows("/identity/v1/tasks", "{\"items\":[]}");

        var page = given().header("Accept-Language", "en").get("/tasks").asString();

        assertThat(page.split("Nothing waits here", -1)).hasSize(5); // on the desk, for us, to do, sent
    }

    @Test
    void the_menu_marks_where_one_is() {
        Scenes.signedIn("caseworker");

        var page = given().get("/tasks").asString();

        assertThat(page).contains("<a id=\"nav-tasks\" href=\"/tasks\" aria-current=\"page\">");
        assertThat(page.split("aria-current", -1)).hasSize(2);
    }

    @Test
    void a_desk_sees_first_what_is_due_first_how_much_there_is_and_where_the_rest_is() {
        Scenes.signedIn("desk");
        Network.shows("/referral/v1/desk", """
                {"items":[%s,%s,%s],"next":"further","counts":{"all":70,"overdue":2,"mine":0,"unclaimed":70,"toAssign":0}}""".formatted(
                        onDesk("RF-LATE", "SENT", "\"dueAt\":\"2020-01-02T10:00:00Z\",\"overdue\":true"),
                        onDesk("RF-BEGN", "ACCEPTED", "\"dueAt\":\"2020-01-03T10:00:00Z\",\"overdue\":true"),
                        onDesk("RF-RUNS", "IN_SERVICE", "\"overdue\":false")));

        given().header("Accept-Language", "en")
                .get("/tasks")
                .then()
                .statusCode(200)
                .body(
                        containsString("RF-LATE"),
                        containsString("the service should have begun"),
                        containsString("<strong>70</strong>"),
                        containsString("href=\"/desk?view=OVERDUE\""),
                        containsString("id=\"more-desk\""),
                        not(containsString("RF-RUNS")));
    }

    @Test
    void what_one_has_is_there_and_marked_also_where_nothing_is_due() {
        Scenes.signedIn("caseworker");
        Network.shows("/referral/v1/desk", """
                {"items":[%s,%s],"counts":{"all":2,"overdue":0,"mine":1,"unclaimed":0,"toAssign":0}}""".formatted(
                        onDesk("RF-MINE", "IN_SERVICE", "\"overdue\":false,\"workers\":[\"%s\"]".formatted(Scenes.ME)),
                        onDesk(
                                "RF-RUNS",
                                "IN_SERVICE",
                                "\"overdue\":false,\"workers\":[\"%s\"]".formatted(UUID.randomUUID()))));

        assertThat(new Browser().get("/tasks").asString())
                .contains(
                        "RF-MINE",
                        "href=\"/desk?view=MINE\">Mine: <strong>1</strong>",
                        "<span class=\"mark\">mine</span>")
                .doesNotContain("RF-RUNS");
    }

    @Test
    void a_desk_on_which_nothing_is_due_is_not_called_empty() {
        Scenes.signedIn("desk");
        Network.shows("/referral/v1/desk", """
                {"items":[%s],"counts":{"all":1,"overdue":0,"mine":0,"unclaimed":1,"toAssign":0}}""".formatted(onDesk("RF-RUNS", "IN_SERVICE", "\"overdue\":false")));

        assertThat(new Browser().get("/tasks").asString()).containsOnlyOnce("Nothing is due");
    }

    @Test
    void what_was_sent_and_is_not_over_is_under_way_as_referral_service_orders_it() {
        Scenes.signedIn("caseworker");
        Network.shows(
                "/referral/v1/referrals/sent",
                "{\"items\":[%s,%s],\"next\":\"further\"}"
                        .formatted(
                                sent("RF-LATE", "SENT", "2020-01-02T10:00:00Z"),
                                sent("RF-LIST", "WAITLISTED", "2126-01-02T10:00:00Z")));

        var page = new Browser().get("/tasks").asString();

        assertThat(page).containsSubsequence("id=\"under-way\"", "RF-LATE", "RF-LIST", "id=\"more-sent\"");
        assertThat(Network.asked("GET /referral/v1/referrals/sent?open=true")).isNotEmpty();
    }

    @Test
    void an_oral_consent_is_signed_where_the_answers_stand_and_not_by_saying_so() {
        Scenes.signedIn("caseworker");
        var person = UUID.randomUUID();
        Network.shows("/identity/v1/tasks", """
                {"items":[{"id":"%1$s","person":"%1$s","kind":"SIGN_CONSENT","about":"%1$s","openedAt":"2026-01-02T10:00:00Z",
                 "dueAt":"2026-01-03T10:00:00Z","byHand":false,"version":0}]}""".formatted(person));

        assertThat(new Browser().get("/tasks").asString())
                .contains("href=\"/persons/" + person + "/consents\"")
                .doesNotContain("/completion");
    }

    @Test
    void what_has_to_be_done_for_persons_is_shown_and_said_to_be_done() {
        Scenes.signedIn("caseworker");
        var task = UUID.randomUUID();
        var person = UUID.randomUUID();
        Network.shows("/identity/v1/tasks", """
                {"items":[{"id":"%s","person":"%s","kind":"INFORM_PERSON","about":"%s","openedAt":"2026-01-02T10:00:00Z",
                 "dueAt":"2026-01-03T10:00:00Z","byHand":true,"version":0}]}""".formatted(task, person, person));
        Network.answers("POST", "/identity/v1/tasks/" + task + "/completion", 200, "{}");
        var browser = new Browser();

        var html = browser.get("/tasks").asString();
        var done = browser.submit("/tasks", "/tasks/" + task + "/completion", Map.of());

        assertThat(html).contains("data-kind=\"INFORM_PERSON\"", "href=\"/persons/" + person, "class=\"late\"");
        assertThat(done.header("Location")).endsWith("/tasks");
        assertThat(Network.asked(task + "/completion")).hasSize(1);
    }

    @Test
    void tasks_are_shown_while_messages_are_not_to_be_had() {
        Scenes.signedIn("caseworker");
        Network.answers("GET", "/notification/v1/messages/unread", 503, "{}");

        given().header("Accept-Language", "en")
                .get("/tasks")
                .then()
                .statusCode(200)
                .body(containsString("Messages are not available"));
    }

    @Test
    void a_service_that_is_away_becomes_a_page_that_says_what_to_do() {
        Scenes.signedIn("caseworker");
        Network.answers(
                "GET",
                "/referral/v1/referrals/received",
                503,
                "{\"type\":\"/problems/standing-unknown\",\"requestId\":\"req-77\"}");

        given().get("/referrals/received")
                .then()
                .statusCode(503)
                .body(containsString("use the telephone"), containsString("req-77"));
    }

    @Test
    void filters_are_passed_on_and_the_list_goes_on_where_it_ended() {
        Scenes.signedIn("desk");
        Network.shows("/referral/v1/referrals/received", "{\"items\":[],\"next\":\"sealed+place\"}");

        given().get("/referrals/received?status=SENT&urgency=&service=")
                .then()
                .statusCode(200)
                .body(containsString("?status=SENT&amp;after=sealed%2Bplace"));

        assertThat(Network.asked("received?status=SENT")).isNotEmpty();
    }

    private static String onDesk(String code, String status, String due) {
        return """
                {"id":"%s","code":"%s","sender":"%s","service":"ACC_SHELTER","urgency":"EMERGENCY","status":"%s",
                 "sentAt":"2020-01-02T09:00:00Z","promised":false,"left":false,"version":0,%s}""".formatted(UUID.randomUUID(), code, Scenes.OTHER, status, due);
    }

    private static String sent(String code, String status, String answerBy) {
        return """
                {"id":"%s","side":"SENT","code":"%s","receiver":"%s","person":"%s","service":"ACC_SHELTER","urgency":"URGENT",
                 "envelope":{"ageBand":"ADULT"},"status":"%s","sentAt":"2020-01-01T10:00:00Z","answerBy":"%s","version":3}""".formatted(UUID.randomUUID(), code, Scenes.OTHER, UUID.randomUUID(), status, answerBy);
    }
}
