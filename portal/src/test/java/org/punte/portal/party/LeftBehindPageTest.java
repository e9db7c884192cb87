package org.punte.portal.party;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.security.TestSecurity;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.punte.portal.network.Browser;
import org.punte.portal.network.Network;
import org.punte.portal.network.PortalTest;
import org.punte.portal.network.Scenes;

/** What the page of one says of those with whom she came, before and after one of them goes. */
@PortalTest
@TestSecurity(user = "worker")
class LeftBehindPageTest {
    private static final String WARNED = "They were to come only together";

    private final Browser browser = new Browser();
    private final UUID party = UUID.randomUUID();
    private final UUID one = UUID.randomUUID();

    @BeforeEach
    void signed_in() {
        Scenes.signedIn("caseworker");
        Network.shows("/referral/v1/referrals/" + one + "/timeline", "{\"items\":[],\"next\":null}");
    }

    @Test
    void safety25_whoever_would_part_them_is_told_so_above_the_button() {
        taken("ONLY", 1);

        var page = browser.get("/referrals/" + one).asString();

        for (var form : new String[] {"give-back-form", "fail-form", "complete-form", "err-form"})
            assertThat(page.substring(page.indexOf("id=\"" + form)).split("</form>", 2)[0])
                    .contains(WARNED);
        assertThat(page).doesNotContain("id=\"still-there\"");
    }

    @Test
    void safety25_whoever_is_left_sees_that_the_others_are_not_there() {
        taken("ONLY", 0);

        assertThat(browser.get("/referrals/" + one).asString())
                .contains("id=\"still-there\">Adults: 1. Children or in doubt: 0.")
                .doesNotContain(WARNED);
    }

    @Test
    void those_who_come_together_if_possible_are_parted_without_a_word() {
        taken("IF_POSSIBLE", 1);

        assertThat(browser.get("/referrals/" + one).asString()).doesNotContain(WARNED);
    }

    @Test
    void the_one_answer_is_asked_for_beside_what_is_asked_and_until_when() {
        taken("ONLY", 1, "SENT", "");
        Network.shows("/referral/v1/parties/" + party, """
                {"id":"%s","sender":"%s","receiver":"%s","together":"ONLY","heads":{"adults":1,"childrenOrInDoubt":1},
                 "present":{"adults":1,"childrenOrInDoubt":1},"sentAt":"2026-11-20T10:00:00Z","version":0,"moves":[],"referrals":[
                 {"id":"%s","code":"RF-AAAA-2222","ageBand":"ADULT","status":"ACCEPTED","open":false},
                 {"id":"%s","code":"RF-BBBB-3333","ageBand":"CHILD_OR_IN_DOUBT","status":"SENT","open":true}]}""".formatted(
                        party, Scenes.OTHER, Scenes.HOME, UUID.randomUUID(), one));

        assertThat(browser.get("/parties/" + party).asString())
                .contains("id=\"envelope-service\">Shelter", "class=\"urgency URGENT\"", "A cot", "+47 55")
                .contains("id=\"answer-by\"", "21.11.2126 12:00", "id=\"start-by\"", "25.11.2126 12:00");
    }

    @Test
    void where_it_cannot_be_read_what_is_asked_the_party_is_shown_without() {
        Network.shows(
                "/referral/v1/parties/" + party, """
                {"id":"%s","sender":"%s","receiver":"%s","together":"ONLY","heads":{"adults":1,"childrenOrInDoubt":0},
                 "present":{"adults":1,"childrenOrInDoubt":0},"sentAt":"2026-11-20T10:00:00Z","version":0,"moves":[],"referrals":[
                 {"id":"%s","code":"RF-AAAA-2222","ageBand":"ADULT","status":"SENT","open":true}]}""".formatted(party, Scenes.OTHER, Scenes.HOME, UUID.randomUUID()));

        assertThat(browser.get("/parties/" + party).asString())
                .contains("RF-AAAA-2222")
                .doesNotContain("id=\"envelope\"");
    }

    private void taken(String together, int children) {
        taken(together, children, "ACCEPTED", "\"RETURN\",\"NON_DELIVERY\",\"COMPLETION\",\"ERROR\"");
    }

    private void taken(String together, int children, String status, String moves) {
        Network.shows("/referral/v1/referrals/" + one, """
                {"id":"%s","side":"RECEIVED","code":"RF-BBBB-3333","sender":"%s","service":"ACC_SHELTER","urgency":"URGENT","status":"%s",
                 "envelope":{"ageBand":"ADULT","requirements":["COT"]},"party":{"id":"%s","together":"%s","heads":{"adults":1,"childrenOrInDoubt":1},
                 "present":{"adults":1,"childrenOrInDoubt":%d}},"sentAt":"2026-11-20T10:00:00Z","answerBy":"2126-11-21T10:00:00Z",
                 "startBy":"2126-11-25T10:00:00Z","workers":[],"moves":[%s],"version":3}""".formatted(
                        one, Scenes.OTHER, status, party, together, children, moves));
    }
}
