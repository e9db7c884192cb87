package org.punte.portal.member;

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
class MemberPageTest {
    private final Browser browser = new Browser();
    private final UUID id = UUID.randomUUID();
    private final String service = "/identity/v1/agencies/" + id;
    private final String page = "/network/agencies/" + id;

    @BeforeEach
    void a_network_administrator_is_signed_in() {
        Scenes.signedIn("network-admin");
        Network.shows("/identity/v1/staff", "{\"items\":[],\"next\":null}");
        Network.shows(service + "/open-work", """
                {"agency":"%s","status":"CLOSING","total":5,"items":[{"service":"case-service","kind":"CASE_FILE","open":2,"countedAt":"2026-11-20T10:00:00Z"},
                 {"service":"referral-service","kind":"NEWER","open":3}]}""".formatted(id));
        Network.shows(service + "/decisions", """
                {"items":[{"id":"%s","kind":"SUSPENSION","agency":"%s","at":"2026-11-20T10:00:00Z","reason":"Nobody answers"}],"next":null}""".formatted(UUID.randomUUID(), Scenes.OTHER));
    }

    @Test
    void an_agency_on_probation_can_be_activated_after_a_check() {
        agency("PROBATION");
        Network.answers("POST", service + "/activation", 200, "{}");

        var answer = browser.submit(
                page, page + "/activation", Map.of("checked", "CALL", "reference", "0232, Maria", "on", "2026-11-22"));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(Network.asked(id + "/activation"))
                .singleElement(STRING)
                .contains("\"kind\":\"CALL\"", "\"reference\":\"0232, Maria\"");
    }

    @Test
    void an_active_agency_can_be_suspended_or_closed_and_not_activated() {
        agency("ACTIVE");

        assertThat(browser.get(page).asString())
                .contains("suspend-form", "id=\"to-closing\"", "Nobody answers", "Other agency")
                .doesNotContain("id=\"activate-form\"", "reinstate-form", "deactivate-form");
    }

    @Test
    void what_closing_means_is_read_before_it_is_done() {
        agency("ACTIVE");
        Network.answers("POST", service + "/deactivation", 200, "{}");
        var closing = page + "/deactivation";

        assertThat(browser.get(closing).asString()).contains("deactivate-form", "cannot be undone", "blocked");
        var answer = browser.submit(closing, closing, Map.of("reason", "Its funding ended"));

        assertThat(answer.header("Location")).endsWith(page);
        assertThat(Network.asked(id + "/deactivation"))
                .singleElement(STRING)
                .contains("body={\"reason\":\"Its funding ended\"}");
    }

    @Test
    void a_suspended_agency_can_be_reinstated_with_a_reason() {
        agency("SUSPENDED");
        Network.answers("POST", service + "/reinstatement", 200, "{}");

        browser.submit(page, page + "/reinstatement", Map.of("reason", "They answer again"));

        assertThat(Network.asked(id + "/reinstatement"))
                .singleElement(STRING)
                .contains("body={\"reason\":\"They answer again\"}");
    }

    @Test
    void open_work_of_a_closing_agency_is_shown_as_counts_and_nothing_more_can_be_decided() {
        agency("CLOSING");

        assertThat(browser.get(page).asString())
                .contains("data-total=\"5\"", "data-kind=\"CASE_FILE\"", "data-kind=\"OTHER\"", "Only counts")
                .doesNotContain("suspend-form", "to-closing");
        assertThat(browser.get(page + "/deactivation").asString()).doesNotContain("deactivate-form");
    }

    @Test
    void before_closing_an_agency_where_nobody_could_decide_the_page_warns_and_leads_to_naming_a_guardian() {
        agency("ACTIVE");
        assertThat(browser.get(page).asString()).doesNotContain("id=\"undecided\"");

        Network.shows(service + "/open-work", """
                {"agency":"%s","status":"ACTIVE","total":0,"deciders":0,"items":[]}""".formatted(id));
        assertThat(browser.get(page).asString()).contains("id=\"undecided\"", "/network/closing?agency=" + id);

        agency("DEACTIVATED");
        assertThat(browser.get(page).asString()).doesNotContain("id=\"undecided\"");
    }

    @Test
    void the_page_is_shown_without_counts_while_they_are_not_to_be_had() {
        agency("ACTIVE");
        Network.answers("GET", service + "/open-work", 503, "{}");

        assertThat(browser.get(page).asString()).contains("not available at present", "suspend-form");
    }

    @Test
    void ones_own_agency_is_for_others_to_decide() {
        agency("ACTIVE");
        Network.answers("POST", service + "/suspension", 409, "{\"type\":\"/problems/own-agency\"}");

        var answer = browser.submit(page, page + "/suspension", Map.of("reason", "A reason"));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.asString()).contains("do not decide about your own agency");
    }

    @Test
    void what_a_small_agency_proposed_waits_on_its_page() {
        agency("ACTIVE");
        var second = UUID.randomUUID();
        Network.shows("/identity/v1/second-persons", """
                {"items":[{"id":"%s","agency":"%s","account":"%s","partner":"%s","state":"PROPOSED"}],"next":null}""".formatted(second, id, UUID.randomUUID(), Scenes.OTHER));
        Network.shows("/identity/v1/mail-domains", """
                {"items":[{"id":"%s","domain":"new.example","state":"PROPOSED"}],"next":null}""".formatted(UUID.randomUUID()));

        assertThat(browser.get(page).asString())
                .contains("/approvals/second-persons/" + second + "/approval", "new.example", "a supervisor of");
        assertThat(Network.asked("second-persons?agency=" + id)).isNotEmpty();
    }

    @Test
    void where_nobody_is_left_who_could_the_network_lets_people_in_again() {
        agency("ACTIVE");
        var quiet = UUID.randomUUID();
        Network.shows("/identity/v1/staff", """
                {"items":[{"account":"%s","agency":"%s","name":"Quiet One","roles":["desk"],"blocked":true,"blockedWhy":"DORMANT"}],"next":null}""".formatted(quiet, id));
        Network.answers("POST", "/identity/v1/accounts/" + quiet + "/unblock", 200, "{}");

        var answer = browser.submit(page, page + "/people/" + quiet + "/unblock", Map.of());

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(Network.asked(quiet + "/unblock")).singleElement(STRING).contains("agency=" + id);
        assertThat(browser.get(page).asString())
                .contains("/lost-factors?agency=" + id, "Whom you may help in again")
                .doesNotContain("Last sign-in");
    }

    @Test
    void the_overview_shows_who_waits_and_where_each_agency_stands() {
        Network.shows("/identity/v1/applications", """
                {"items":[{"id":"%s","name":"Waiting one","kind":"NGO","status":"RECEIVED","receivedAt":"2026-11-20T10:00:00Z","approvals":[]}],"next":null}""".formatted(UUID.randomUUID()));
        Network.shows("/identity/v1/agencies", """
                {"items":[{"id":"%s","name":"Closing one","kind":"NGO","zone":"Europe/Bucharest","status":"CLOSING","version":1},
                 {"id":"%s","name":"Șosea","kind":"NGO","zone":"Europe/Bucharest","status":"CLOSING","version":1},
                 {"id":"%s","name":"Sus","kind":"NGO","zone":"Europe/Bucharest","status":"CLOSING","version":1}],"next":null}""".formatted(id, UUID.randomUUID(), UUID.randomUUID()));

        assertThat(browser.get("/network?status=CLOSING").asString())
                .contains("Waiting one", "0 / 2")
                .containsSubsequence("Closing one", "Sus", "Șosea");
        assertThat(Network.asked("agencies?status=CLOSING")).isNotEmpty();
    }

    private void agency(String status) {
        Network.shows(service, """
                {"id":"%s","name":"Some agency","kind":"NGO","zone":"Europe/Bucharest","status":"%s","sponsors":["%s"],"newUntil":"2027-05-01","version":2}""".formatted(id, status, Scenes.OTHER));
    }
}
