package org.punte.portal.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

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

/** An answer to a party that is refused is shown again as it was chosen and typed. */
@PortalTest
@TestSecurity(user = "worker")
class PartyAnswerTest {
    private final Browser browser = new Browser();
    private final UUID party = UUID.randomUUID();
    private final UUID one = UUID.randomUUID();
    private final UUID another = UUID.randomUUID();
    private final String path = "/parties/" + party;

    @BeforeEach
    void two_wait_for_an_answer() {
        Scenes.signedIn("caseworker");
        waiting("SENT");
        Network.answers("POST", "/referral/v1/parties/" + party + "/acceptance", 409, "{}");
        Network.answers("POST", "/referral/v1/parties/" + party + "/decline", 409, "{}");
    }

    @Test
    void safety25_nobody_chosen_is_nobody_and_not_everybody() {
        var answer = browser.submit(path, path + "/acceptance", Map.of("workers", Scenes.ME, "remark", "No cot left"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.asString())
                .contains("missing or not right", "value=\"No cot left\"", "value=\"" + one + "\">")
                .doesNotContain("value=\"" + one + "\" checked", "value=\"" + another + "\" checked");
        assertThat(Network.asked(party + "/acceptance")).isEmpty();
    }

    @Test
    void everybody_is_chosen_at_first_and_later_who_was() {
        assertThat(browser.get(path).asString())
                .contains("value=\"" + one + "\" checked", "value=\"" + another + "\" checked")
                .contains("value=\"" + Scenes.ME + "\" checked");

        var answer = browser.submit(
                path,
                path + "/acceptance",
                Map.of("referrals", another, "reason", "NO_CAPACITY", "remark", "No cot left"));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.asString())
                .contains("value=\"" + another + "\" checked", "value=\"" + one + "\">")
                .contains("value=\"" + Scenes.ME + "\">", "value=\"NO_CAPACITY\" selected", "value=\"No cot left\"");
    }

    @Test
    void each_answer_has_a_heading() {
        var html = browser.get(path).asString();

        for (var form : List.of("accept-form", "decline-form", "waitlist-form"))
            assertThat(html.substring(html.indexOf("id=\"" + form)).split("</form>", 2)[0])
                    .contains("<h3>");
    }

    @Test
    void a_refused_no_keeps_its_reason_and_remark() {
        var answer = browser.submit(path, path + "/decline", Map.of("reason", "NO_CAPACITY", "remark", "No cot left"));

        var page = answer.asString();
        assertThat(page.substring(page.indexOf("decline-form")))
                .contains("value=\"NO_CAPACITY\" selected", "value=\"No cot left\"");
        assertThat(page.substring(0, page.indexOf("decline-form"))).doesNotContain("No cot left");
    }

    @Test
    void safety25_all_of_them_are_put_on_the_waiting_list_with_one_day() {
        Network.answers("POST", "/referral/v1/parties/" + party + "/waitlisting", 200, "{}");

        var answer = browser.submit(
                path, path + "/waitlisting", Map.of("expectedOn", "2127-01-02", "interimSupport", "DAY_SERVICES"));

        assertThat(answer.header("Location")).endsWith(path);
        assertThat(Network.asked(party + "/waitlisting"))
                .singleElement(STRING)
                .contains("\"expectedOn\":\"2127-01-02\"", "\"interimSupport\":\"DAY_SERVICES\"");
    }

    @Test
    void a_day_that_is_refused_for_the_waiting_list_stands_there_again() {
        Network.answers("POST", "/referral/v1/parties/" + party + "/waitlisting", 409, "{}");

        var late = browser.submit(
                path, path + "/waitlisting", Map.of("expectedOn", "2020-01-02", "interimSupport", "DAY_SERVICES"));
        var noDay = browser.submit(path, path + "/waitlisting", Map.of("expectedOn", "soon"));

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.asString()).contains("value=\"2020-01-02\"", "value=\"DAY_SERVICES\" selected");
        assertThat(noDay.statusCode()).isEqualTo(400);
        assertThat(noDay.asString()).contains("value=\"soon\"");
    }

    @Test
    void whoever_waits_for_a_place_is_taken_or_declined_or_given_a_new_day() {
        waiting("WAITLISTED");

        assertThat(browser.get(path).asString())
                .contains("accept-form", "decline-form", "waitlist-form", "Give a new expected day")
                .doesNotContain("acknowledge-form", "ask-form");
    }

    private void waiting(String status) {
        Network.shows("/referral/v1/parties/" + party, """
                {"id":"%s","sender":"%s","receiver":"%s","together":"IF_POSSIBLE","heads":{"adults":2,"childrenOrInDoubt":0},
                 "present":{"adults":2,"childrenOrInDoubt":0},"sentAt":"2026-11-20T10:00:00Z","version":0,
                 "moves":["ACCEPTANCE","WAITLISTING","DECLINE"],"referrals":[
                 {"id":"%s","code":"RF-AAAA-2222","ageBand":"ADULT","status":"%s","open":true},
                 {"id":"%s","code":"RF-BBBB-3333","ageBand":"ADULT","status":"%s","open":true}]}""".formatted(
                        party, Scenes.OTHER, Scenes.HOME, one, status, another, status));
    }
}
