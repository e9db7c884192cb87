package org.punte.portal.referral;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.security.TestSecurity;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.punte.portal.network.Browser;
import org.punte.portal.network.Network;
import org.punte.portal.network.PortalTest;
import org.punte.portal.network.Scenes;

/** Who of us has it, and since when somebody is helped. */
@PortalTest
@TestSecurity(user = "worker")
class HoldingPageTest {
    private final Browser browser = new Browser();
    private final UUID colleague = UUID.randomUUID();

    @BeforeEach
    void two_work_here() {
        Scenes.signedIn("supervisor");
        Network.shows("/identity/v1/colleagues", """
                {"items":[{"account":"%s","name":"Worker One"},{"account":"%s","name":"Worker Two"}]}""".formatted(Scenes.ME, colleague));
    }

    @Test
    void the_page_says_who_looks_after_it() {
        var id = Scenes.received("SENT");
        assertThat(page(id)).doesNotContain("id=\"holding\"");

        onDesk(id, "");
        assertThat(page(id)).contains("<dd id=\"holding\">Nobody yet</dd>");
        onDesk(id, "\"claimedBy\":\"" + colleague + "\",");
        assertThat(page(id)).contains("<dd id=\"holding\">Worker Two</dd>");
    }

    @Test
    void who_was_named_stands_there_already() {
        var id = Scenes.received("ACCEPTED", colleague);
        onDesk(id, "\"workers\":[\"" + colleague + "\"],");

        assertThat(page(id)).contains("<dd id=\"workers\">Worker Two</dd>").doesNotContain("id=\"holding\"");

        onDesk(id, "\"claimedBy\":\"" + Scenes.ME + "\",\"workers\":[\"" + colleague + "\"],");
        assertThat(page(id)).doesNotContain("id=\"holding\"");
    }

    @Test
    void what_comes_next_stands_before_naming_others() {
        var id = taken("IN_SERVICE", "\"REASSIGNMENT\",\"COMPLETION\"", Scenes.ME);

        assertThat(page(id)).containsSubsequence("id=\"complete-form\"", "id=\"workers-form\"");
    }

    @Test
    void where_there_is_nobody_else_nobody_is_to_be_named() {
        var id = taken("ACCEPTED", "\"REASSIGNMENT\"", colleague);
        assertThat(page(id)).doesNotContain("id=\"workers-form\"");

        Scenes.signedIn("supervisor");
        assertThat(page(id)).contains("id=\"workers-form\"");
    }

    @Test
    void the_first_day_stands_among_the_facts() {
        assertThat(page(taken("IN_SERVICE", "", Scenes.ME))).contains("<dd id=\"first-day\">19.11.2026</dd>");
        assertThat(page(Scenes.sent("\"status\":\"IN_SERVICE\",\"firstServiceOn\":\"2026-11-19\",\"moves\":[]")))
                .contains("<dd id=\"first-day\">19.11.2026</dd>");
        assertThat(page(Scenes.received("ACCEPTED"))).doesNotContain("id=\"first-day\"");
    }

    private String page(UUID id) {
        return browser.get("/referrals/" + id).asString();
    }

    private static UUID taken(String status, String moves, UUID worker) {
        var id = Scenes.received(status, worker);
        Network.shows("/referral/v1/referrals/" + id, """
                {"id":"%s","side":"RECEIVED","code":"RF-7F3K-22QX","sender":"%s","service":"ACC_SHELTER","urgency":"URGENT","status":"%s",
                 "envelope":{"ageBand":"ADULT"},"workers":["%s"],"moves":[%s],"firstServiceOn":"2026-11-19","version":3}""".formatted(id, Scenes.OTHER, status, worker, moves));
        return id;
    }

    private static void onDesk(UUID id, String members) {
        Network.shows("/referral/v1/desk/" + id, """
                {"id":"%s","code":"RF-7F3K-22QX","sender":"%s","service":"ACC_SHELTER","urgency":"URGENT","status":"SENT",
                 "sentAt":"2026-11-20T10:00:00Z",%s"overdue":false,"frozen":false,"promised":false,"left":false,"version":0}""".formatted(id, Scenes.OTHER, members));
    }
}
