package org.punte.portal.done;

import static org.assertj.core.api.Assertions.assertThat;

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
class DonePageTest {
    private static final String AGENCY = "/identity/v1/agencies/" + Scenes.HOME;
    private static final String SAYS = "<p id=\"done\" role=\"status\">";

    private final Browser browser = new Browser();
    private final UUID id = UUID.randomUUID();

    @BeforeEach
    void an_administrator_is_signed_in() {
        Scenes.signedIn("agency-admin");
        Network.shows(AGENCY, """
                {"id":"%s","name":"Our agency","kind":"NGO","zone":"Europe/Bucharest","phone":"+40 1","languages":["ron"],"status":"ACTIVE",
                 "version":4,"guardian":"%s"}""".formatted(Scenes.HOME, Scenes.OTHER));
    }

    @Test
    void what_was_saved_is_said_once() {
        Network.answers("DELETE", AGENCY + "/guardian", 200, "{}");

        var answer = browser.submit("/agency", "/agency/guardian-removal", Map.of());

        assertThat(answer.header("Location")).endsWith("/agency?done=SAVED");
        assertThat(browser.get("/agency?done=SAVED").asString()).containsOnlyOnce(SAYS + "Saved.</p>");
        assertThat(browser.get("/agency").asString()).doesNotContain(SAYS);
    }

    @Test
    void nothing_is_said_that_the_address_made_up() {
        assertThat(browser.get("/agency?done=Call+0900").asString()).doesNotContain(SAYS);
        assertThat(browser.get("/agency?done=").asString()).doesNotContain(SAYS);
    }

    @Test
    void a_refusal_does_not_stand_beside_it() {
        Network.answers("DELETE", AGENCY + "/guardian", 412, "{\"type\":\"/problems/stale\"}");

        var form = Browser.hidden(
                "guardian-form", browser.get("/agency?done=SAVED").asString());

        var answer = browser.post("/agency/guardian-removal?done=SAVED", form, Map.of());

        assertThat(answer.statusCode()).isEqualTo(412);
        assertThat(answer.asString()).doesNotContain(SAYS);
    }

    @Test
    void after_counting_it_says_when_others_read_it() {
        Network.shows("/referral/v1/services/" + id, """
                {"id":"%s","agency":"%s","agencyName":"Casa","service":"ACC_SHELTER","status":"ACTIVE","eligibility":{"sexes":[]},"languages":[],"counties":[],
                 "features":[],"schedule":[],"changedAt":"2026-11-20T10:00:00Z","version":4}""".formatted(id, Scenes.HOME));
        Network.shows("/referral/v1/services/" + id + "/places", places());
        Network.answers("PUT", "/referral/v1/services/" + id + "/places", 200, places());
        var page = "/services/" + id;

        var answer = browser.submit(page, page + "/places", Map.of("WOMEN", "3"));

        assertThat(answer.header("Location")).endsWith(page + "?done=COUNTED");
        assertThat(browser.get(page + "?done=COUNTED").asString()).contains(SAYS, "next fixed hour");
    }

    @Test
    void a_reminder_leads_to_what_was_sent_when() {
        Network.shows("/identity/v1/accounts", "{\"items\":[],\"next\":null}");
        Network.shows("/identity/v1/invitations", """
                {"items":[{"id":"%s","account":"%s","email":"v@o.example","name":"Vera Eleven","roles":[],"mailedAt":"2026-11-20T10:00:00Z"}],"next":null}""".formatted(id, UUID.randomUUID()));
        Network.answers("POST", "/identity/v1/invitations/" + id + "/reminder", 200, "{}");

        var answer = browser.submit("/agency/accounts", "/agency/accounts/reminders/" + id, Map.of());

        assertThat(answer.header("Location")).endsWith("/agency/accounts?done=REMINDED");
        assertThat(browser.get("/agency/accounts?done=REMINDED").asString())
                .contains(SAYS + "The e-mail was sent.</p>");
    }

    private String places() {
        return """
                {"id":"%s","agency":"%s","own":{"women":7,"held":1,"taken":0},"version":5,
                 "shown":{"women":"YES","men":"FEW","children":"ASK","families":"ASK","shownSince":"2026-11-20T10:00:00Z"}}""".formatted(id, Scenes.HOME);
    }
}
