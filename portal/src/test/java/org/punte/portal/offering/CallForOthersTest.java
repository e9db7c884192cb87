package org.punte.portal.offering;

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

/** The page of a call opens for supervisors and colleagues too, and says who confirms and whether anybody still can. */
@PortalTest
@TestSecurity(user = "worker")
class CallForOthersTest {
    private final Browser browser = new Browser();
    private final UUID person = UUID.randomUUID();
    private final UUID call = UUID.randomUUID();
    private final String page = "/calls/" + call;
    private final String consents = "/identity/v1/persons/" + person + "/consents";

    @BeforeEach
    void somebody_offered() {
        Scenes.signedIn("supervisor");
        Network.shows("/referral/v1/calls/" + call, """
                {"id":"%s","person":"%s","author":"%s","service":"ACC_SHELTER","urgency":"URGENT","envelope":{"ageBand":"ADULT"},
                 "status":"OPEN","calledAt":"2026-11-20T10:00:00Z","closesAt":"2126-11-21T10:00:00Z",
                 "invitations":[{"id":"%s","receiver":"%s","status":"OFFERED","workers":[],"heldUntil":"2126-11-20T12:00:00Z"}],"version":1}""".formatted(
                        call, person, UUID.randomUUID(), UUID.randomUUID(), Scenes.OTHER));
    }

    @Test
    void who_does_not_work_with_the_person_sees_the_offer_and_that_the_assigned_worker_confirms() {
        Network.answers("GET", consents, 404, "{}");

        var answer = browser.get("/calls/" + call);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.asString())
                .contains("Other agency", "class=\"not-yours\"")
                .doesNotContain("/confirmation", "class=\"no-consent\"", "/persons/" + person);
    }

    @Test
    void safety8_what_was_offered_for_an_adult_is_not_confirmed_for_somebody_found_to_be_a_child() {
        agreed();
        treatedAsChild(false);
        var open = browser.get(page).asString();
        treatedAsChild(true);

        var late = browser.post(
                page + "/confirmation",
                Map.of("form-token", Browser.hidden("withdraw-form", open).get("form-token"), "key", "k-3"),
                Map.of("offer", UUID.randomUUID(), "consent", UUID.randomUUID()));

        assertThat(open).contains(page + "/confirmation").doesNotContain("id=\"age-changed\"");
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.asString())
                .contains("id=\"age-changed\"", "action=\"/persons/" + person + "/candidates/change\"")
                .doesNotContain("action=\"" + page + "/confirmation");
        assertThat(Network.asked("POST /referral/v1" + page)).isEmpty();
        assertThat(browser.get(page).asString()).contains("id=\"age-changed\"");
    }

    @Test
    void one_touch_does_not_lose_what_was_offered() {
        Network.answers("POST", "/referral/v1" + page + "/withdrawal", 200, "{}");

        var touched = browser.submit(page, page + "/withdrawal", Map.of());

        assertThat(touched.statusCode()).isEqualTo(400);
        assertThat(touched.asString()).contains("data-field=\"sure\"", "What was offered is lost");
        assertThat(Network.asked("POST /referral/v1" + page + "/withdrawal")).isEmpty();

        var ended = browser.submit(page, page + "/withdrawal", Map.of("sure", "yes"));

        assertThat(ended.statusCode()).isEqualTo(303);
        assertThat(Network.asked("POST /referral/v1" + page + "/withdrawal")).hasSize(1);
    }

    @Test
    void what_could_not_be_looked_up_is_not_taken_for_no() {
        Network.answers("GET", consents, 503, "{}");

        assertThat(browser.get("/calls/" + call).asString())
                .contains("not-looked-up")
                .doesNotContain("class=\"no-consent\"");
    }

    private void agreed() {
        Network.shows(consents, """
                {"items":[{"id":"%s","person":"%s","receiver":"%s","purpose":"SHARE_WITH_AGENCY","categories":["IDENTITY"],"basis":"CONSENT",
                  "until":"2126-01-01","state":"GIVEN","givenAt":"2026-11-20T10:00:00Z","version":0}],"next":null}""".formatted(UUID.randomUUID(), person, Scenes.OTHER));
    }

    private void treatedAsChild(boolean child) {
        Network.shows("/identity/v1/persons/" + person, """
                {"id":"%s","treatedAsChild":%s,"version":1}""".formatted(person, child));
    }

    @Test
    void whoever_talks_with_the_person_for_a_place_that_is_kept_comes_back_to_the_call() {
        var talk = "/persons/" + person + "/conversations";
        Network.answers("POST", "/identity/v1" + talk, 201, "{}");
        var kept = Map.of(
                "purpose",
                "SHARE_WITH_AGENCY",
                "answer",
                "AGREED",
                "form",
                "ORAL",
                "giver",
                "SELF",
                "interpreter",
                "NONE",
                "basis",
                "CONSENT");

        var form = browser.get(talk + "/new?call=" + call).asString();
        var said = browser.post(talk, Browser.hidden("conversation-form", form), kept);

        assertThat(form).contains("id=\"back-to-call\" href=\"/calls/" + call);
        assertThat(said.header("Location")).endsWith("/calls/" + call);
    }
}
