package org.punte.portal.application;

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
class ApplicationPageTest {
    private final Browser browser = new Browser();
    private final UUID id = UUID.randomUUID();
    private final String page = "/network/applications/" + id;

    @BeforeEach
    void an_application_was_approved_by_one_agency() {
        Scenes.signedIn("network-admin");
        approvedBy(Scenes.OTHER);
    }

    private void approvedBy(UUID agency) {
        Network.shows("/identity/v1/applications/" + id, """
                {"id":"%s","name":"New <b>one</b>","kind":"SHELTER","county":"IS","phone":"+40 232","registrationNumber":"RO1","contactName":"Somebody",
                 "contactEmail":"a@b.example","languages":["ron"],"status":"RECEIVED","receivedAt":"2026-11-20T10:00:00Z","version":1,
                 "approvals":[{"account":"%s","agency":"%s","at":"2026-11-21T10:00:00Z","check":{"kind":"CALL","reference":"0232 answered","on":"2026-11-21"}}]}""".formatted(id, UUID.randomUUID(), agency));
    }

    @Test
    void after_ones_own_agency_another_one_comes_next() {
        approvedBy(Scenes.HOME);

        assertThat(browser.get(page + "?done=APPROVED").asString())
                .contains(
                        "id=\"done\"",
                        "Your approval is kept",
                        "An administrator of another agency comes next",
                        "refuse-form")
                .doesNotContain("approve-form");
    }

    @Test
    void what_was_asked_and_who_approved_is_shown() {
        assertThat(browser.get(page).asString())
                .contains("Iași", "Other agency", "0232 answered", "21.11.2026", "id=\"approve-form\"", "Romanian")
                .contains("&lt;b&gt;")
                .doesNotContain("<b>one");
    }

    @Test
    void whoever_was_refused_is_told_by_people_and_by_no_letter() {
        assertThat(browser.get(page).asString()).doesNotContain("id=\"tell\"");
        Network.shows("/identity/v1/applications/" + id, """
                {"id":"%s","name":"New one","kind":"SHELTER","phone":"+40 232 111","registrationNumber":"RO1","contactName":"Somebody",
                 "contactEmail":"a?bcc=x+y@b.example","contactPhone":"+40 7","status":"REFUSED","refusalReason":"Nobody knows them","version":2}""".formatted(id));

        assertThat(browser.get(page).asString())
                .contains("id=\"tell\"", "Tell the applicant", "tel:+40232111", "tel:+407")
                .contains("href=\"mailto:a%3Fbcc%3Dx%2By@b.example\"");
    }

    @Test
    void of_whoever_is_forgotten_nobody_is_to_be_told() {
        Network.shows("/identity/v1/applications/" + id, """
                {"id":"%s","name":"New one","kind":"SHELTER","registrationNumber":"RO1","status":"REFUSED","erasedAt":"2026-11-20T10:00:00Z","version":3}""".formatted(id));

        assertThat(browser.get(page).asString())
                .contains("data-status=\"REFUSED\"")
                .doesNotContain("id=\"tell\"");
    }

    @Test
    void an_approval_carries_the_check_under_the_forms_key() {
        Network.answers("POST", "/identity/v1/applications/" + id + "/approval", 200, "{}");

        var answer = browser.submit(
                page,
                page + "/approval",
                Map.of("checked", "PUBLIC_REGISTER", "reference", "Registry 12", "on", "2026-11-22"));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).endsWith(page + "?done=APPROVED");
        assertThat(Network.asked(id + "/approval"))
                .singleElement(STRING)
                .contains(
                        "body={\"check\":{\"kind\":\"PUBLIC_REGISTER\",\"reference\":\"Registry 12\",\"on\":\"2026-11-22\"}}")
                .doesNotContain("key=null");
    }

    @Test
    void an_approval_without_a_check_is_not_sent() {
        var answer = browser.submit(page, page + "/approval", Map.of("checked", "", "reference", "", "on", ""));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Network.asked(id + "/approval")).isEmpty();
    }

    @Test
    void a_second_yes_of_the_same_agency_says_whom_to_ask() {
        Network.answers(
                "POST",
                "/identity/v1/applications/" + id + "/approval",
                409,
                "{\"type\":\"/problems/approval-needs-another-agency\",\"requestId\":\"req-4\"}");

        var answer = browser.submit(
                page, page + "/approval", Map.of("checked", "VISIT", "reference", "Their house", "on", "2026-11-22"));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.asString()).contains("Ask the administrator of another agency", "req-4");
    }

    @Test
    void who_was_let_in_is_written_to_again() {
        Network.shows("/identity/v1/applications/" + id, """
                {"id":"%s","name":"New one","kind":"SHELTER","status":"APPROVED","version":3,"agency":"%s","contactName":"Olimpia Zăvoi",
                 "contactEmail":"olimpia@new.example","approvals":[]}""".formatted(id, UUID.randomUUID()));
        Network.answers("POST", "/identity/v1/applications/" + id + "/letter", 200, "{}");

        var answer = browser.submit(page, page + "/letter", Map.of());

        assertThat(answer.header("Location")).endsWith(page + "?done=REMINDED");
        assertThat(Network.asked(id + "/letter")).singleElement(STRING).doesNotContain("key=null");
    }

    @Test
    void what_may_be_the_same_organisation_is_shown_before_the_decision() {
        var twin = UUID.randomUUID();
        var agency = UUID.randomUUID();
        Network.shows("/identity/v1/applications/" + id, """
                {"id":"%s","name":"New one","kind":"SHELTER","status":"RECEIVED","version":1,"approvals":[],
                 "deciding":{"similar":[{"agency":true,"id":"%s","name":"There before"},{"agency":false,"id":"%s","name":"Sent twice"}]}}""".formatted(id, agency, twin));

        var shown = browser.get(page).asString();

        assertThat(shown)
                .contains("Looks like the same", "/network/agencies/" + agency, "/network/applications/" + twin)
                .contains("Sent twice");
        assertThat(shown.indexOf("id=\"similar\"")).isLessThan(shown.indexOf("id=\"decide-title\""));
    }

    @Test
    void a_refused_one_says_when_and_by_which_agency() {
        Network.shows("/identity/v1/applications/" + id, """
                {"id":"%s","name":"New one","kind":"SHELTER","status":"REFUSED","version":2,"approvals":[],"refusalReason":"In no register",
                 "deciding":{"at":"2026-11-23T10:00:00Z","agency":"%s"}}""".formatted(id, Scenes.OTHER));

        assertThat(browser.get(page).asString()).contains("Refused: 23.11.2026 12:00, Other agency");
    }

    @Test
    void nobody_is_written_to_before_two_have_agreed() {
        assertThat(browser.get(page).asString()).doesNotContain("letter-form");
    }

    @Test
    void others_are_refused() {
        Network.answers("GET", "/identity/v1/applications/" + id, 403, "{\"type\":\"/problems/forbidden\"}");

        assertThat(browser.get(page).statusCode()).isEqualTo(403);
    }

    @Test
    void a_form_that_came_back_from_the_sign_in_leads_to_the_application() {
        assertThat(browser.get(page + "/approval").header("Location")).endsWith(page);
    }
}
