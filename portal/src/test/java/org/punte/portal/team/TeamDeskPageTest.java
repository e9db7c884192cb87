package org.punte.portal.team;

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
class TeamDeskPageTest {
    private final Browser browser = new Browser();
    private final UUID id = UUID.randomUUID();
    private final UUID kept = UUID.randomUUID();
    private final UUID colleague = UUID.randomUUID();

    @BeforeEach
    void one_lies_on_the_desk() {
        Scenes.signedIn("desk");
        Network.shows("/referral/v1/desk", page(""));
        Network.shows("/referral/v1/desk/filters", """
                {"items":[{"id":"%s","view":"UNCLAIMED","urgency":"URGENT","region":"IS","version":0}],"next":null}""".formatted(kept));
    }

    @Test
    void the_desk_shows_counts_filters_and_what_is_due() {
        var html = browser.get("/desk?view=OVERDUE&urgency=URGENT").asString();

        assertThat(html)
                .contains("RF-7F3K-22QX", "<strong>9</strong>", "<strong>4</strong>", "item-" + id)
                .contains("/desk?view=MINE&amp;urgency=URGENT", "/desk?view=UNCLAIMED&amp;urgency=URGENT&amp;region=IS")
                .contains("after=sealed%2Bplace");
        assertThat(Network.asked("/referral/v1/desk?view=OVERDUE&urgency=URGENT"))
                .isNotEmpty();
    }

    @Test
    void safety29_what_stands_still_with_its_sender_is_not_called_overdue() {
        assertThat(browser.get("/desk").asString())
                .contains("class=\"overdue\"")
                .doesNotContain("class=\"frozen\"");
        Network.shows("/referral/v1/desk", page("").replace("\"overdue\":true", "\"overdue\":false,\"frozen\":true"));

        assertThat(browser.get("/desk").asString())
                .contains("Stands still: its sender is suspended")
                .doesNotContain("class=\"overdue\"");
    }

    @Test
    void one_click_says_that_i_look_after_it() {
        Network.answers("POST", "/referral/v1/desk/" + id + "/claim", 200, "{}");

        var answer = browser.submit("/desk", "/desk/" + id + "/claim", Map.of());

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(Network.asked(id + "/claim")).singleElement().asString().doesNotContain("key=null");
    }

    @Test
    void whoever_was_slower_is_told() {
        Network.answers("POST", "/referral/v1/desk/" + id + "/claim", 409, "{\"type\":\"/problems/already-claimed\"}");

        var answer = browser.submit("/desk", "/desk/" + id + "/claim", Map.of());

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.asString()).contains("A colleague looks after it");
    }

    @Test
    void what_was_taken_on_is_whose_who_were_named_and_nobody_is_asked_to_take_it() {
        named(Scenes.ME);
        assertThat(browser.get("/desk").asString()).contains("I do").doesNotContain("/claim\"", "/release\"");

        twoWork();
        named(colleague);
        assertThat(browser.get("/desk").asString()).contains("Worker Two").doesNotContain("/claim\"", "Nobody yet");
    }

    @Test
    void while_somebody_named_is_there_a_supervisor_gives_it_to_nobody_else() {
        Scenes.signedIn("supervisor");
        twoWork();

        named(colleague);
        assertThat(browser.get("/desk").asString()).contains("Worker Two").doesNotContain("/assignment\"");
    }

    private void named(UUID worker) {
        Network.shows(
                "/referral/v1/desk",
                page("").replace("\"overdue\":true", "\"workers\":[\"" + worker + "\"],\"overdue\":true"));
    }

    @Test
    void where_there_is_nobody_else_nobody_is_chosen() {
        Scenes.signedIn("supervisor");

        assertThat(browser.get("/desk").asString()).contains("/claim\"").doesNotContain("/assignment\"");
    }

    @Test
    void a_supervisor_assigns_and_nobody_else_is_offered_it() {
        assertThat(browser.get("/desk").asString()).doesNotContain("/assignment\"");
        Scenes.signedIn("supervisor");
        twoWork();
        Network.answers("POST", "/referral/v1/desk/" + id + "/assignment", 200, "{}");

        browser.submit("/desk", "/desk/" + id + "/assignment", Map.of("account", Scenes.ME));

        assertThat(Network.asked(id + "/assignment")).singleElement().asString().contains(Scenes.ME.toString());
    }

    @Test
    void A35_whoever_stepped_aside_from_the_same_person_is_not_offered_it() {
        Scenes.signedIn("supervisor");
        var aside = UUID.randomUUID();
        Network.shows("/identity/v1/colleagues", """
                {"items":[{"account":"%s","name":"Worker One"},{"account":"%s","name":"Worker Two"},
                 {"account":"%s","name":"Worker Three"}],"next":null}""".formatted(Scenes.ME, aside, colleague));
        Network.shows("/referral/v1/conflicts", """
                {"items":[{"id":"%1$s","referral":"%1$s","referrals":["%1$s","%2$s"],"account":"%3$s","declaredAt":"2026-11-20T10:00:00Z","version":0}]}""".formatted(kept, id, aside));

        assertThat(browser.get("/desk").asString())
                .contains("<option value=\"" + Scenes.ME, "<option value=\"" + colleague)
                .doesNotContain("Worker Two");
    }

    @Test
    void a_filter_is_kept_and_removed() {
        Network.answers("POST", "/referral/v1/desk/filters", 201, "{}");
        Network.answers("DELETE", "/referral/v1/desk/filters/" + kept, 204, "");

        var saved = browser.submit("/desk?view=MINE&service=MED", "/desk/filters", Map.of());
        browser.submit("/desk", "/desk/filters/" + kept + "/removal", Map.of());

        assertThat(saved.header("Location")).endsWith("/desk?view=MINE&service=MED");
        assertThat(Network.asked("POST /referral/v1/desk/filters"))
                .singleElement()
                .asString()
                .contains("\"view\":\"MINE\"", "\"service\":\"MED\"")
                .doesNotContain("urgency");
        assertThat(Network.asked("DELETE /referral/v1/desk/filters/" + kept)).hasSize(1);
    }

    @Test
    void after_each_step_the_desk_is_looked_at_as_before() {
        Scenes.signedIn("supervisor");
        twoWork();
        var desk = "/desk?view=ALL&urgency=URGENT&service=MED&region=IS";
        Network.answers("POST", "/referral/v1/desk/" + id + "/claim", 200, "{}");
        Network.answers("POST", "/referral/v1/desk/" + id + "/assignment", 200, "{}");
        Network.answers("DELETE", "/referral/v1/desk/filters/" + kept, 204, "");

        for (var step :
                List.of("/desk/" + id + "/claim", "/desk/" + id + "/assignment", "/desk/filters/" + kept + "/removal"))
            assertThat(browser.submit(desk, step, Map.of("account", Scenes.ME)).header("Location"))
                    .endsWith(desk);
        Network.answers("POST", "/referral/v1/desk/" + id + "/claim", 409, "{\"type\":\"/problems/already-claimed\"}");
        assertThat(browser.submit(desk, "/desk/" + id + "/claim", Map.of()).asString())
                .contains("value=\"URGENT\" selected", "value=\"MED\" selected", "value=\"IS\" selected");
    }

    @Test
    void whoever_looks_after_it_reads_that_others_are_to_be_named() {
        var claimed = page("").replace("\"overdue\":true", "\"overdue\":true,\"claimedBy\":\"" + Scenes.ME + "\"")
                .replace("\"SENT\"", "\"ACCEPTED\"");
        Network.shows("/referral/v1/desk", claimed);
        assertThat(browser.get("/desk").asString()).contains("/release").doesNotContain("Nobody who was named");
        Network.shows("/referral/v1/desk", claimed.replace("\"left\":false", "\"left\":true"));

        assertThat(browser.get("/desk").asString())
                .contains("/release", "Nobody who was named for it is here any more: name others on its page");
    }

    @Test
    void whoever_lets_go_of_it_sees_the_same_part_of_the_desk() {
        Network.shows(
                "/referral/v1/desk",
                page("").replace("\"overdue\":true", "\"claimedBy\":\"" + Scenes.ME + "\",\"overdue\":true"));
        Network.answers("POST", "/referral/v1/desk/" + id + "/release", 200, "{}");

        var answer = browser.submit("/desk?view=MINE&status=SENT", "/desk/" + id + "/release", Map.of());

        assertThat(answer.header("Location")).endsWith("/desk?view=MINE&status=SENT");
    }

    @Test
    void A35_stepping_aside_is_asked_first_and_leads_away_from_it() {
        var seen = Scenes.received("SENT");
        var path = "/referrals/" + seen + "/conflict";
        Network.answers("POST", "/referral/v1" + path, 201, "{}");
        assertThat(browser.get("/desk").asString())
                .contains("href=\"/referrals/" + id + "/conflict\"")
                .doesNotContain("action=\"/referrals/");
        assertThat(browser.get(path).asString()).contains("RF-7F3K-22QX", "only a supervisor can lift it");

        var answer = browser.submit(path, path, Map.of());

        assertThat(answer.header("Location")).endsWith("/tasks");
        assertThat(Network.asked("POST /referral/v1" + path))
                .singleElement()
                .asString()
                .doesNotContain("key=null");
    }

    @Test
    void A35_whoever_cannot_step_aside_reads_why() {
        var path = "/referrals/" + Scenes.received("SENT") + "/conflict";
        Network.answers("POST", "/referral/v1" + path, 409, "{\"requestId\":\"req-35\"}");

        var answer = browser.submit(path, path, Map.of());

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.asString()).contains("role=\"alert\"", "req-35", "id=\"step-aside\"");
    }

    @Test
    void supervisors_see_who_stepped_aside_and_lift_a_mistake() {
        Scenes.signedIn("supervisor");
        Network.shows("/referral/v1/conflicts", """
                {"items":[{"id":"%s","referral":"%s","account":"%s","declaredAt":"2026-11-20T10:00:00Z","version":0}],"next":null}""".formatted(kept, id, Scenes.ME));
        Network.answers("POST", "/referral/v1/conflicts/" + kept + "/lifting", 200, "{}");

        var answer = browser.submit("/conflicts", "/conflicts/" + kept + "/lifting", Map.of());

        assertThat(answer.statusCode()).isEqualTo(303);
    }

    private void twoWork() {
        Network.shows("/identity/v1/colleagues", """
                {"items":[{"account":"%s","name":"Worker One"},{"account":"%s","name":"Worker Two"}],"next":null}""".formatted(Scenes.ME, colleague));
    }

    private String page(String more) {
        return """
                {"items":[{"id":"%s","code":"RF-7F3K-22QX","sender":"%s","service":"ACC_SHELTER","urgency":"URGENT","region":"IS","status":"SENT",
                  "sentAt":"2026-11-20T10:00:00Z","dueAt":"2026-11-21T10:00:00Z","overdue":true,"left":false,"version":0}],
                 "next":"sealed+place","counts":{"all":9,"overdue":4,"mine":1,"unclaimed":7,"toAssign":0}%s}""".formatted(id, Scenes.OTHER, more);
    }
}
