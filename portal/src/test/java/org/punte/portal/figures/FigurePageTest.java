package org.punte.portal.figures;

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
class FigurePageTest {
    private final Browser browser = new Browser();
    private final UUID id = UUID.randomUUID();

    @BeforeEach
    void somebody_counts() {
        Scenes.signedIn("analyst");
        Network.shows("/identity/v1/colleagues", """
                {"items":[{"account":"%s","name":"Somebody","roles":["network-admin"]}]}""".formatted(UUID.randomUUID()));
        Network.shows("/referral/v1/statistics/own", """
                {"basis":"SENT_IN_PERIOD","from":"2026-01-01","until":"2026-03-31","zone":"Europe/Bucharest","asOf":"2026-04-01T10:00:00Z",
                 "sent":{"referrals":41,"answered":31,"answeredInTime":25,"accepted":20,"overdueStarts":6,"declined":10,"expired":2,"closedLoops":12,
                   "medianHoursToAnswer":17.25,"declines":[{"reason":"CANNOT_TAKE","count":10}]},
                 "received":{"referrals":0,"answered":0,"answeredInTime":0,"accepted":0,"overdueStarts":0,"declined":0,"expired":0,"closedLoops":0,"declines":[]},
                 "unmet":[{"service":"MED","region":"IS","needs":3}]}""");
        Network.shows("/referral/v1/statistics/releases", """
                {"items":[{"id":"%s","year":2026,"quarter":1,"rule":2,"threshold":11,"preparedAt":"2026-04-20T10:00:00Z","version":0}],"next":null}""".formatted(id));
        Network.shows("/referral/v1/statistics/releases/" + id, """
                {"id":"%s","year":2026,"quarter":1,"rule":2,"threshold":11,"preparedAt":"2026-04-20T10:00:00Z","version":0,
                 "figures":[{"measure":"SENT","item":"","region":"","n":115},{"measure":"SENT","item":"MED","region":"IS","n":null},
                   {"measure":"SENT","item":"MED","region":"","n":35},{"measure":"SENT","item":"","region":"IS","n":45}],
                 "differences":[{"measure":"SENT","item":"MED","region":""}]}""".formatted(id));
    }

    @Test
    void own_figures_are_shown_for_a_period() {
        var html = browser.get("/statistics?from=2026-01-01&until=2026-03-31").asString();

        assertThat(html)
                .contains(
                        "<td id=\"sent-referrals\">41</td>",
                        "<td id=\"sent-others\">1</td>",
                        "<td id=\"sent-overdue-starts\">6</td>",
                        "17.3",
                        "Cannot take",
                        "Iași")
                .contains("/statistics/releases/" + id);
        assertThat(Network.asked("/referral/v1/statistics/own?from=2026-01-01&until=2026-03-31"))
                .isNotEmpty();
    }

    @Test
    void a_period_that_is_none_is_said_on_the_page_and_can_be_mended_there() {
        var answer = browser.get("/statistics?from=2026-03-31&until=nonsense");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.asString())
                .contains("id=\"refusal\"", "name=\"from\" type=\"date\" value=\"2026-03-31\"", "value=\"nonsense\"");
    }

    @Test
    void what_is_hidden_is_a_star() {
        var html = browser.get("/statistics/releases/" + id).asString();

        assertThat(html)
                .contains("<td>*</td>", "<td>115</td>", "fewer than 11", "id=\"basis\"", "id=\"differences\"")
                .containsPattern("<li>[^<]*: Medical[^<]*, [^<]+</li>")
                .doesNotContain(": MED");
    }

    @Test
    void a_quarter_without_figures_says_so() {
        Network.shows("/referral/v1/statistics/releases/" + id, """
                {"id":"%s","year":2026,"quarter":1,"rule":2,"threshold":11,"preparedAt":"2026-04-20T10:00:00Z","version":0,
                 "figures":[],"differences":[]}""".formatted(id));

        assertThat(browser.get("/statistics/releases/" + id).asString())
                .contains("There are no figures in this quarter", "id=\"publish\"");
    }

    @Test
    void a_quarter_is_counted_and_published() {
        Network.answers("POST", "/referral/v1/statistics/releases", 201, """
                {"id":"%s","year":2026,"quarter":1,"threshold":11,"preparedAt":"2026-04-20T10:00:00Z","version":0}""".formatted(id));
        Network.answers("POST", "/referral/v1/statistics/releases/" + id + "/publication", 200, "{}");

        var made = browser.submit("/statistics", "/statistics/releases", Map.of("year", "2026", "quarter", "1"));
        browser.submit(
                "/statistics/releases/" + id, "/statistics/releases/" + id + "/publication", Map.of("seen", "yes"));

        assertThat(made.header("Location")).endsWith("/statistics/releases/" + id);
        assertThat(Network.asked(id + "/publication"))
                .singleElement()
                .asString()
                .contains("\"differencesSeen\":true");
    }

    @Test
    void an_analyst_of_an_agency_that_does_not_keep_the_network_is_not_asked_to_count_it() {
        Network.shows("/identity/v1/colleagues", """
                {"items":[{"account":"%s","name":"Somebody","roles":["supervisor"]}]}""".formatted(UUID.randomUUID()));

        assertThat(browser.get("/statistics").asString())
                .contains("id=\"own\"", "release-" + id)
                .doesNotContain("id=\"prepare-form\"");
    }

    @Test
    void a_network_administrator_reads_quarters_and_no_own_figures() {
        Scenes.signedIn("network-admin");

        assertThat(browser.get("/statistics").asString())
                .doesNotContain("id=\"own\"")
                .contains("release-" + id);
    }
}
