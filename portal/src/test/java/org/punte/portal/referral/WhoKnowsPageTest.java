package org.punte.portal.referral;

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

/** A page offers nothing that is known to be refused. */
@PortalTest
@TestSecurity(user = "worker")
class WhoKnowsPageTest {
    private static final String UNDO = "id=\"undo-form\"";

    private final Browser browser = new Browser();

    @BeforeEach
    void a_caseworker_is_signed_in() {
        Scenes.signedIn("caseworker");
    }

    @Test
    void whoever_works_with_the_person_goes_on_from_her_record() {
        var id = Scenes.sent(over());

        assertThat(browser.get("/referrals/" + id).asString())
                .contains("id=\"person\"", "id=\"go-on\"")
                .doesNotContain("id=\"not-opened\"");
    }

    @Test
    void a_supervisor_who_does_not_is_led_to_who_knows() {
        Scenes.signedIn("supervisor");
        var person = UUID.randomUUID();
        var id = Scenes.sent(person, over());
        Scenes.worksWith(UUID.randomUUID());

        assertThat(browser.get("/referrals/" + id).asString())
                .contains("id=\"not-opened\"", "href=\"/referrals/" + id + "/waiting\"")
                .doesNotContain("/persons/" + person);
        // a refusal would be counted as a guess
        assertThat(Network.asked("/identity/v1/persons/" + person)).isEmpty();
    }

    @Test
    void while_nobody_can_say_who_opens_the_ways_stand_there() {
        var person = UUID.randomUUID();
        var id = Scenes.sent(person, over());
        Network.answers("GET", "/identity/v1/persons", 503, "{}");

        assertThat(browser.get("/referrals/" + id).asString()).contains("id=\"person\"", "id=\"go-on\"");
    }

    @Test
    void who_has_been_read_is_not_taken_back() {
        var id = Scenes.received("ACCEPTED");
        Scenes.granted(false);
        assertThat(browser.get("/referrals/" + id).asString()).contains(UNDO);

        Scenes.granted(true);

        assertThat(browser.get("/referrals/" + id).asString())
                .contains("give-back-form")
                .doesNotContain(UNDO);
    }

    @Test
    void after_the_refusal_it_is_not_offered_again() {
        var id = Scenes.received("ACCEPTED");
        var path = "/referrals/" + id;
        Network.answers("POST", "/referral/v1" + path + "/undoing", 409, "{\"type\":\"/problems/person-was-read\"}");

        var answer = browser.submit(path, path + "/undoing", Map.of("reason", "WRONG_ANSWER"));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.asString())
                .contains("role=\"alert\"", "give-back-form")
                .doesNotContain(UNDO);
    }

    @Test
    void what_was_taken_back_after_it_was_taken_on_waits_for_the_receiver_who_reads_it() {
        var received = Scenes.received("CANCELLED");
        var sent = Scenes.sent("\"status\":\"CANCELLED\",\"moves\":[]");
        for (var id : new UUID[] {received, sent})
            assertThat(browser.get("/referrals/" + id).asString()).doesNotContain("id=\"unconfirmed\"");

        accepted(received);
        accepted(sent);

        assertThat(browser.get("/referrals/" + received).asString())
                .contains("<dd id=\"unconfirmed\">waits for you")
                .doesNotContain("by the other side");
        assertThat(browser.get("/referrals/" + sent).asString()).contains("by the other side");
    }

    private static void accepted(UUID id) {
        Network.shows("/referral/v1/referrals/" + id + "/timeline", """
                {"items":[{"at":"2026-11-20T11:00:00Z","move":"ACCEPTANCE","to":"ACCEPTED","agency":"%s"}],"next":null}""".formatted(Scenes.OTHER));
    }

    private static String over() {
        return "\"status\":\"DECLINED\",\"nextToBeChosen\":true,\"moves\":[]";
    }
}
