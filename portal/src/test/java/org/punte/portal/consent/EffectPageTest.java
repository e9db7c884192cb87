package org.punte.portal.consent;

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

/** A change of mind shows what it ends before it ends it (safety 14). */
@PortalTest
@TestSecurity(user = "worker")
class EffectPageTest {
    private static final String OPEN = "/referral/v1/transfers/open-referrals";

    private final Browser browser = new Browser();
    private final UUID person = UUID.randomUUID();
    private final UUID consent = UUID.randomUUID();
    private final String consents = "/identity/v1/persons/" + person + "/consents";

    @BeforeEach
    void the_person_agreed() {
        Scenes.signedIn("caseworker");
        given(consent, "\"receiver\":\"" + Scenes.OTHER + "\",\"purpose\":\"SHARE_WITH_AGENCY\"");
        Network.shows(consents, "{\"items\":[]}");
        Network.shows(
                OPEN,
                "{\"items\":[%s,%s]}"
                        .formatted(open("RF-LIST", "WAITLISTED", consent), open("RF-ELSE", "SENT", UUID.randomUUID())));
    }

    @Test
    void safety14_whatever_is_open_under_it_is_named_and_nothing_else() {
        var page = withdrawal();

        assertThat(page)
                .contains("id=\"touched\"", "RF-LIST")
                .doesNotContain("RF-ELSE", "No open item is touched", "id=\"others\"", "only together");
        assertThat(Network.asked("open-referrals?person=" + person))
                .anySatisfy(line -> assertThat(line).contains("transfers=true"));
    }

    @Test
    void safety25_whom_it_leaves_behind_is_said_before_it_is_done() {
        Network.shows(
                OPEN,
                "{\"items\":[%s]}"
                        .formatted(
                                open("RF-LIST", "SENT", consent).replace("\"sentAt\"", "\"parts\":true,\"sentAt\"")));

        for (var page : new String[] {withdrawal(), changes()})
            assertThat(page).contains("RF-LIST", "They were to come only together");
    }

    @Test
    void safety14_what_could_not_be_looked_up_is_not_taken_for_nothing() {
        Network.answers("GET", OPEN, 503, "{}");

        assertThat(withdrawal())
                .contains("id=\"not-looked-up\"", "id=\"withdrawal-form\"")
                .doesNotContain("No open item is touched");
        assertThat(changes()).contains("id=\"not-looked-up\"", "id=\"change-form\"");
    }

    @Test
    void safety14_what_the_agency_goes_on_being_told_is_said() {
        var other = UUID.randomUUID();
        Network.shows(
                consents,
                "{\"items\":[%s,%s]}"
                        .formatted(
                                consent(
                                        consent,
                                        "\"receiver\":\"" + Scenes.OTHER + "\",\"purpose\":\"SHARE_WITH_AGENCY\""),
                                consent(
                                        other,
                                        "\"receiver\":\"" + Scenes.OTHER + "\",\"purpose\":\"FORMAL_REFERRAL\"")));

        assertThat(withdrawal()).contains("id=\"others\"", "under this consent");
    }

    @Test
    void safety14_where_no_agency_was_told_no_agency_is_named() {
        given(consent, "\"purpose\":\"RESEARCH\"");

        assertThat(withdrawal())
                .contains("id=\"nobody\"")
                .doesNotContain("<strong id=\"agency\">-", "can no longer read");
    }

    @Test
    void safety14_all_that_ends_with_more_than_one_consent_is_named() {
        assertThat(changes()).contains("id=\"touched\"", "RF-LIST").doesNotContain("RF-ELSE");
    }

    @Test
    void safety40_the_kind_of_data_that_stops_stands_in_no_address() {
        Network.shows(
                "/identity/v1/persons/" + person + "/withdrawal-preview",
                "{\"ends\":[],\"narrows\":[],\"stays\":[],\"referrals\":[],\"told\":[]}");
        var path = "/persons/" + person + "/changes/effect";

        var shown = browser.submit(
                "/persons/" + person + "/consents", path, Map.of("category", "NAME_IN_EXPLOITATION", "receiver", ""));

        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.asString()).contains("id=\"effect\"");
        assertThat(Network.asked("withdrawal-preview"))
                .anySatisfy(asked -> assertThat(asked).contains("category=NAME_IN_EXPLOITATION"));
        assertThat(browser.get(path).header("Location")).endsWith("/persons/" + person + "/consents");
    }

    private String withdrawal() {
        return browser.get("/consents/" + consent + "/withdrawal").asString();
    }

    private String changes() {
        Network.shows(
                "/identity/v1/persons/" + person + "/withdrawal-preview",
                "{\"ends\":[%s],\"narrows\":[],\"stays\":[],\"referrals\":[],\"told\":[]}"
                        .formatted(consent(consent, "\"receiver\":\"" + Scenes.OTHER + "\"")));
        return browser.get("/persons/" + person + "/changes/new?act=STOP_ALL").asString();
    }

    private void given(UUID id, String members) {
        Network.shows("/identity/v1/consents/" + id, consent(id, members));
    }

    private String consent(UUID id, String members) {
        return """
                {"id":"%s","person":"%s","categories":["NEEDS"],"until":"2127-02-01","state":"GIVEN",%s}""".formatted(id, person, members);
    }

    private static String open(String code, String status, UUID consent) {
        return """
                {"id":"%s","code":"%s","receiver":"%s","consent":"%s","service":"ACC_SHELTER","status":"%s","sentAt":"2026-11-20T10:00:00Z"}""".formatted(UUID.randomUUID(), code, Scenes.OTHER, consent, status);
    }
}
