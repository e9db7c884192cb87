package org.punte.portal.member;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.security.TestSecurity;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.punte.portal.network.Browser;
import org.punte.portal.network.Network;
import org.punte.portal.network.PortalTest;
import org.punte.portal.network.Scenes;

@PortalTest
@TestSecurity(user = "worker")
class BeginningPageTest {
    private static final String NONE = "{\"items\":[],\"next\":null}";

    private final Browser browser = new Browser();

    @BeforeEach
    void a_new_agency_has_an_administrator_and_nothing_else() {
        Scenes.signedIn("agency-admin");
        for (var list :
                new String[] {"role-grants/pending", "mail-domains", "clients/awaiting", "freezes", "agreements"})
            Network.shows("/identity/v1/" + list, NONE);
        Network.shows("/identity/v1/factor-renewals/pending", NONE);
        colleagues("agency-admin");
        standing("PROBATION");
        hours("[]");
        Network.shows("/referral/v1/services", NONE);
    }

    @Test
    void its_administrator_reads_what_is_missing() {
        assertThat(browser.get("/tasks").asString())
                .contains("Your agency still lacks", "lacks-DESK", "lacks-SUPERVISOR", "lacks-HOURS", "lacks-SERVICE")
                .doesNotContain("Nothing waits");
    }

    @Test
    void what_is_there_is_not_missing() {
        colleagues("desk\",\"supervisor");
        hours("[{\"day\":\"MON\",\"from\":\"08:00\",\"to\":\"16:00\"}]");

        assertThat(browser.get("/tasks").asString())
                .contains("lacks-SERVICE")
                .doesNotContain("lacks-DESK", "lacks-HOURS");
    }

    @Test
    void an_agency_that_others_know_may_do_without_hours_and_services() {
        standing("ACTIVE");
        colleagues("desk\",\"supervisor");

        assertThat(browser.get("/tasks").asString()).doesNotContain("id=\"beginning\"");
    }

    @Test
    void nobody_else_is_told() {
        Scenes.signedIn("caseworker");

        assertThat(browser.get("/tasks").asString()).doesNotContain("id=\"beginning\"");
    }

    @Test
    void on_probation_each_page_names_who_stands_by_the_agency() {
        Network.shows("/identity/v1/me", """
                {"account":"%s","name":"Worker One","roles":["caseworker"],"agency":{"id":"%s","name":"Our agency","kind":"NGO","zone":"Europe/Bucharest",
                 "status":"PROBATION"}}""".formatted(Scenes.ME, Scenes.HOME));

        assertThat(browser.get("/colleagues").asString()).contains("id=\"probation\"", "Approved by: Other agency</p>");
    }

    private static void colleagues(String roles) {
        Network.shows("/identity/v1/colleagues", """
                {"items":[{"account":"%s","name":"Worker One","roles":["%s"]}],"next":null}""".formatted(UUID.randomUUID(), roles));
    }

    private static void standing(String status) {
        Network.shows("/identity/v1/agencies", """
                {"items":[{"id":"%s","name":"Our agency","kind":"NGO","zone":"Europe/Bucharest","status":"%s","sponsors":["%s"]},
                 {"id":"%s","name":"Other agency","kind":"NGO","zone":"Europe/Bucharest","status":"ACTIVE"}],"next":null}""".formatted(Scenes.HOME, status, Scenes.OTHER, Scenes.OTHER));
    }

    private static void hours(String staffed) {
        Network.shows("/identity/v1/agencies/" + Scenes.HOME, """
                {"id":"%s","name":"Our agency","kind":"NGO","zone":"Europe/Bucharest","status":"PROBATION","version":1,"staffedHours":%s}""".formatted(Scenes.HOME, staffed));
    }
}
