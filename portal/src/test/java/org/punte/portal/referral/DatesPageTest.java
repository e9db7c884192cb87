package org.punte.portal.referral;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.security.TestSecurity;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.punte.portal.network.Browser;
import org.punte.portal.network.Network;
import org.punte.portal.network.PortalTest;
import org.punte.portal.network.Scenes;

/** A date stands on a page as long as somebody has to do something by it. */
@PortalTest
@TestSecurity(user = "worker")
class DatesPageTest {
    private static final String DATES = """
            "status":"%s","answerBy":"2126-12-03T10:00:00Z","startBy":"2126-12-14T10:00:00Z","expectedOn":"2126-12-20","reviewOn":"2126-12-21\"""";

    private final Browser browser = new Browser();

    @BeforeEach
    void signed_in() {
        Scenes.signedIn("caseworker");
    }

    @ParameterizedTest
    @CsvSource({
        "SENT, true, true",
        "ACCEPTED, false, true",
        "WAITLISTED, false, false",
        "ON_HOLD, false, false",
        "IN_SERVICE, false, false"
    })
    void the_page_says_by_when_only_while_it_matters(String status, boolean answer, boolean start) {
        var page =
                browser.get("/referrals/" + received(DATES.formatted(status))).asString();

        assertThat(page.contains("id=\"answer-by\"")).isEqualTo(answer);
        assertThat(page.contains("id=\"start-by\"")).isEqualTo(start);
    }

    @ParameterizedTest
    @CsvSource({
        "SENT, 03.12.2126",
        "ACCEPTED, 14.12.2126",
        "WAITLISTED, 20.12.2126",
        "ON_HOLD, 21.12.2126",
        "IN_SERVICE, -"
    })
    void the_senders_list_says_what_is_due_next(String status, String day) {
        Network.shows("/referral/v1/referrals/sent", """
                {"items":[{"id":"%s","side":"SENT","code":"RF-7F3K-22QX","receiver":"%s","service":"ACC_SHELTER","urgency":"URGENT",
                 "envelope":{"ageBand":"ADULT"},"party":{"id":"%s","together":"ONLY","heads":{"adults":1,"childrenOrInDoubt":1}},
                 "sentAt":"2026-11-20T10:00:00Z","version":1,%s}],"next":null}""".formatted(
                        UUID.randomUUID(), Scenes.OTHER, UUID.randomUUID(), DATES.formatted(status)));

        var page = browser.get("/referrals/sent").asString();

        var row = page.substring(page.indexOf("<tbody>"), page.indexOf("</tbody>"));
        assertThat(page).contains("<th scope=\"col\">Due</th>").doesNotContain("Answer by");
        assertThat(row).contains("class=\"mark together\"");
        if (day.equals("-")) assertThat(row).doesNotContain("<time");
        else assertThat(row).containsOnlyOnce("<time").contains(day);
    }

    @Test
    void how_late_the_senders_answer_is_is_nothing_to_the_receiver() {
        for (var side : new String[] {"SENT", "RECEIVED"})
            Network.shows("/referral/v1/referrals/" + side.toLowerCase(Locale.ROOT), """
                    {"items":[{"id":"%s","side":"%s","code":"RF-7F3K-22QX","sender":"%s","receiver":"%3$s","service":"ACC_SHELTER",
                     "urgency":"URGENT","status":"INFORMATION_REQUESTED","questionDueAt":"2020-12-03T10:00:00Z",
                     "envelope":{"ageBand":"ADULT"},"answerStandsSince":"2020-12-01T10:00:00Z","version":1}],"next":null}""".formatted(
                            UUID.randomUUID(), side, Scenes.OTHER));

        assertThat(browser.get("/referrals/sent").asString()).contains("2020-12-03T10:00:00Z");
        assertThat(browser.get("/referrals/received").asString()).doesNotContain("2020-12-03T10:00:00Z");
    }

    @Test
    void the_timeline_keeps_the_day_from_which_there_was_to_be_a_place() {
        var id = received(DATES.formatted("ACCEPTED"));
        Network.shows("/referral/v1/referrals/" + id + "/timeline", """
                {"items":[{"at":"2026-11-20T10:00:00Z","move":"WAITLISTING","to":"WAITLISTED","agency":"%1$s","reason":"2126-12-20"},
                 {"at":"2026-11-20T09:00:00Z","move":"WAITLISTING","to":"WAITLISTED","agency":"%1$s"}],"next":null}""".formatted(Scenes.HOME));

        assertThat(browser.get("/referrals/" + id).asString()).contains("waiting list 20.12.2126");
    }

    @Test
    void until_when_an_answer_is_taken_back_is_said() {
        var id = received(
                DATES.formatted("ACCEPTED") + ",\"undoUntil\":\"2126-12-01T10:00:00Z\",\"moves\":[\"ANSWER_UNDONE\"]");

        assertThat(browser.get("/referrals/" + id).asString())
                .contains("At the latest <time datetime=\"2126-12-01T10:00:00Z\">01.12.2126 12:00");
    }

    private static UUID received(String members) {
        var id = UUID.randomUUID();
        Network.shows("/referral/v1/referrals/" + id, """
                {"id":"%s","side":"RECEIVED","code":"RF-7F3K-22QX","sender":"%s","service":"ACC_SHELTER","urgency":"URGENT",
                 "envelope":{"ageBand":"ADULT"},"sentAt":"2026-11-20T10:00:00Z","version":3,"workers":[],%s}""".formatted(id, Scenes.OTHER, members));
        Network.shows("/referral/v1/referrals/" + id + "/timeline", "{\"items\":[],\"next\":null}");
        return id;
    }
}
