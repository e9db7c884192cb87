package org.punte.portal.referral;

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

@PortalTest
@TestSecurity(user = "worker")
class ReferralPageTest {
    private final Browser browser = new Browser();

    @BeforeEach
    void a_caseworker_is_signed_in() {
        Scenes.signedIn("caseworker");
    }

    @Test
    void the_envelope_shows_what_is_asked_and_no_person() {
        var id = Scenes.received("SENT");

        var page = browser.get("/referrals/" + id);

        assertThat(page.asString())
                .contains("RF-7F3K-22QX", "Shelter", "A cot")
                .doesNotContain("/persons/", "id=\"open-person\"");
        assertThat(page.asString()).contains("<title>Item - Punte</title>");
    }

    @Test
    void whoever_took_somebody_on_is_told_that_a_note_may_still_come() {
        var waiting = "id=\"note-later\"";

        assertThat(browser.get("/referrals/" + Scenes.received("ACCEPTED")).asString())
                .contains(waiting);
        assertThat(browser.get("/referrals/" + Scenes.received("SENT")).asString())
                .doesNotContain(waiting);
        assertThat(browser.get("/referrals/" + Scenes.received("ACCEPTED", UUID.randomUUID()))
                        .asString())
                .doesNotContain(waiting);
    }

    @Test
    void a_supervisor_names_others_while_the_named_one_is_still_there() {
        Scenes.signedIn("supervisor");
        var named = UUID.randomUUID();
        var other = UUID.randomUUID();
        people(named, "[\"caseworker\"]", other, "[\"desk\"]");
        var id = Scenes.received("ACCEPTED", named);
        Network.shows("/referral/v1/referrals/" + id, """
                {"id":"%s","side":"RECEIVED","code":"RF-7F3K-22QX","sender":"%s","service":"ACC_SHELTER","urgency":"URGENT","status":"ACCEPTED",
                 "envelope":{"ageBand":"ADULT"},"workers":["%s"],"moves":["REASSIGNMENT"],"version":3}""".formatted(id, Scenes.OTHER, named));
        Network.answers("POST", "/referral/v1/referrals/" + id + "/workers", 200, "{}");
        var page = "/referrals/" + id;

        assertThat(browser.get(page).asString()).contains("value=\"" + named + "\" checked", "Worker 2");
        var answer = browser.submit(page, page + "/reassignment", Map.of("workers", other));

        assertThat(answer.header("Location")).endsWith(page);
        assertThat(Network.asked("POST /referral/v1/referrals/" + id + "/workers"))
                .singleElement(STRING)
                .contains("{\"workers\":[\"" + other + "\"]}");
    }

    @Test
    void A35_a_supervisor_is_not_offered_whoever_stepped_aside_from_it() {
        Scenes.signedIn("supervisor");
        var named = UUID.randomUUID();
        var other = UUID.randomUUID();
        people(named, "[\"caseworker\"]", other, "[\"desk\"]");
        var id = Scenes.received("SENT");
        Network.shows("/referral/v1/conflicts", """
                {"items":[{"id":"%s","referral":"%s","account":"%s","declaredAt":"2026-11-20T10:00:00Z","version":0}],"next":null}""".formatted(UUID.randomUUID(), id, named));

        assertThat(browser.get("/referrals/" + id).asString())
                .contains("id=\"worker-" + other)
                .doesNotContain("id=\"worker-" + named);
    }

    @Test
    void whoever_cannot_be_named_is_not_offered() {
        var desk = UUID.randomUUID();
        var auditor = UUID.randomUUID();
        people(desk, "[\"desk\"]", auditor, "[\"auditor\",\"agency-admin\"]");

        assertThat(browser.get("/referrals/" + Scenes.received("SENT")).asString())
                .contains("id=\"worker-" + desk)
                .doesNotContain("id=\"worker-" + auditor);
    }

    @Test
    void who_only_answers_or_hands_out_work_is_not_named_beforehand() {
        var page = "/referrals/" + Scenes.received("SENT");
        var ticked = "value=\"" + Scenes.ME + "\" checked";
        assertThat(browser.get(page).asString()).contains(ticked);

        Scenes.signedIn("desk", "supervisor");

        assertThat(browser.get(page).asString())
                .contains("id=\"worker-" + Scenes.ME)
                .doesNotContain(ticked);
    }

    private static void people(UUID one, String roles, UUID other, String otherRoles) {
        Network.shows("/identity/v1/colleagues", """
                {"items":[{"account":"%s","name":"Worker 1","roles":%s},{"account":"%s","name":"Worker 2","roles":%s}]}""".formatted(one, roles, other, otherRoles));
    }

    @Test
    void A35_whoever_sent_it_is_led_from_its_page_to_where_stepping_aside_is_asked_first() {
        var id = Scenes.sent("\"status\":\"SENT\",\"moves\":[]");

        assertThat(browser.get("/referrals/" + id).asString())
                .contains("href=\"/referrals/" + id + "/conflict\"")
                .doesNotContain("action=\"/referrals/" + id + "/conflict\"");
        var draft = browser.get("/referrals/" + Scenes.sent("\"status\":\"DRAFT\",\"moves\":[]"));
        assertThat(draft.asString()).doesNotContain("step-aside");
    }

    @Test
    void hostile_text_stays_text() {
        var page = browser.get("/referrals/" + Scenes.received("SENT"));

        assertThat(page.asString()).contains("&lt;b&gt;").doesNotContain("<b>");
    }

    @Test
    void times_name_both_zones_when_the_sides_differ() {
        var page = browser.get("/referrals/" + Scenes.received("SENT"));

        assertThat(page.asString()).contains("21.11.2026 12:00 (Europe/Bucharest) = 21.11.2026 11:00 (Europe/Oslo)");
    }

    @Test
    void accepting_without_scripts_forwards_the_workers_under_the_forms_key() {
        var id = Scenes.received("SENT");
        Network.answers("POST", "/referral/v1/referrals/" + id + "/acceptance", 200, "{}");

        var answer =
                browser.submit("/referrals/" + id, "/referrals/" + id + "/acceptance", Map.of("workers", Scenes.ME));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(Network.asked(id + "/acceptance"))
                .singleElement(STRING)
                .contains("body={\"workers\":[\"" + Scenes.ME)
                .doesNotContain("key=null");
    }

    @Test
    void confirming_arrival_sends_an_empty_object() {
        var id = Scenes.received("SENT");
        Network.answers("POST", "/referral/v1/referrals/" + id + "/acknowledgement", 200, "{}");

        var answer = browser.submit("/referrals/" + id, "/referrals/" + id + "/acknowledgement", Map.of());

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(Network.asked(id + "/acknowledgement")).singleElement(STRING).endsWith("body={}");
    }

    @Test
    void a_form_without_the_token_changes_nothing() {
        var id = Scenes.received("SENT");

        var answer = browser.post("/referrals/" + id + "/acceptance", Map.of("key", "k"), Map.of("workers", Scenes.ME));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.asString()).contains("too old");
        assertThat(Network.asked(id + "/acceptance")).isEmpty();
    }

    @Test
    void a_lost_race_shows_the_referral_again_with_the_reason() {
        var id = Scenes.received("SENT");
        Network.answers(
                "POST",
                "/referral/v1/referrals/" + id + "/decline",
                409,
                "{\"type\":\"/problems/move-not-allowed\",\"requestId\":\"req-12\"}");

        var answer =
                browser.submit("/referrals/" + id, "/referrals/" + id + "/decline", Map.of("reason", "NO_CAPACITY"));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.asString()).contains("role=\"alert\"", "no longer possible", "req-12", "RF-7F3K-22QX");
    }

    @Test
    void what_is_not_ours_is_not_there() {
        browser.get("/referrals/" + UUID.randomUUID()).then().statusCode(404);
        browser.get("/referrals/no-id").then().statusCode(404);
    }

    @Test
    void a_worker_who_left_is_still_named_and_can_be_picked_no_more() {
        var gone = UUID.randomUUID();
        Network.shows("/identity/v1/former-colleagues", """
                {"items":[{"account":"%s","name":"Worker Zero","roles":[]}],"next":null}""".formatted(gone));

        assertThat(browser.get("/referrals/" + Scenes.received("ACCEPTED", gone))
                        .asString())
                .contains("<dd id=\"workers\">Worker Zero</dd>");
        assertThat(browser.get("/referrals/" + Scenes.received("SENT", gone)).asString())
                .doesNotContain("worker-" + gone);
    }
}
