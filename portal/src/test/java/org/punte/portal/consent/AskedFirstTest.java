package org.punte.portal.consent;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.punte.portal.network.Browser;
import org.punte.portal.network.Network;
import org.punte.portal.network.PortalTest;
import org.punte.portal.network.Scenes;

/** Asking another agency stops because the person was not asked about it, and goes on where it stopped. */
@PortalTest
@TestSecurity(user = "worker")
class AskedFirstTest {
    private final Browser browser = new Browser();
    private final UUID person = UUID.randomUUID();
    private final UUID earlier = UUID.randomUUID();
    private final String asking = "/persons/" + person + "/referrals/new";
    private final String path = "/persons/" + person + "/conversations";
    private final String form = path + "/new?asking=yes&to=" + Scenes.OTHER + "&parent=" + earlier;

    @BeforeEach
    void it_was_redirected() {
        Scenes.signedIn("caseworker");
        Network.shows("/identity/v1/persons/" + person, "{\"id\":\"%s\"}".formatted(person));
        Network.shows("/identity/v1/persons/" + person + "/consents", "{\"items\":[],\"next\":null}");
        earlier("REDIRECTED");
        Network.answers("POST", "/identity/v1" + path, 201, "{}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"REDIRECTED", "SENT"})
    void the_way_to_the_conversation_takes_agency_and_earlier_referral_along(String status) {
        earlier(status);
        var page = browser.get(asking + "?to=" + Scenes.OTHER + "&parent=" + earlier)
                .asString();

        assertThat(page)
                .contains(
                        "id=\"talk\"",
                        "/conversations/new?asking=yes&amp;to=" + Scenes.OTHER + "&amp;parent=" + earlier);
    }

    @Test
    void the_form_names_purpose_and_agency_and_nothing_that_the_person_would_have_said() {
        assertThat(browser.get(form).asString())
                .contains("value=\"SHARE_WITH_AGENCY\" selected", "value=\"" + Scenes.OTHER + "\" checked")
                .doesNotContain(
                        "value=\"AGREED\" checked",
                        "id=\"category-IDENTITY\" name=\"categories\" value=\"IDENTITY\" checked");
        assertThat(browser.get(path + "/new").asString()).doesNotContain("SHARE_WITH_AGENCY\" selected");
    }

    @Test
    void after_a_yes_one_goes_on_asking_and_after_a_no_one_sees_what_was_agreed() {
        assertThat(said("AGREED").header("Location")).endsWith(asking + "?to=" + Scenes.OTHER + "&parent=" + earlier);
        assertThat(said("REFUSED").header("Location")).endsWith("/persons/" + person + "/consents");
    }

    @Test
    void where_it_was_not_said_whom_to_ask_the_one_that_was_ticked_is_asked() {
        var answer = browser.submit(path + "/new?asking=yes&to=&parent=", path, fields("AGREED"));

        assertThat(answer.header("Location")).endsWith(asking + "?to=" + Scenes.OTHER + "&parent=");
    }

    @Test
    void what_was_refused_keeps_the_thread() {
        Network.answers("POST", "/identity/v1" + path, 409, "{}");

        assertThat(said("AGREED").asString())
                .contains("name=\"to\" value=\"" + Scenes.OTHER, "name=\"parent\" value=\"" + earlier);
    }

    private Response said(String answer) {
        return browser.submit(form, path, fields(answer));
    }

    private static Map<String, Object> fields(String answer) {
        return Map.of(
                "purpose", "SHARE_WITH_AGENCY",
                "receivers", List.of(Scenes.OTHER),
                "answer", answer,
                "form", "ORAL",
                "giver", "SELF",
                "interpreter", "NONE",
                "basis", "CONSENT");
    }

    private void earlier(String status) {
        Network.shows("/referral/v1/referrals/" + earlier, """
                {"id":"%s","side":"SENT","code":"RF-7F3K-22QX","receiver":"%s","person":"%s","service":"PSY","urgency":"URGENT",
                 "envelope":{"ageBand":"ADULT"},"status":"%s","sentAt":"2026-11-20T10:00:00Z","version":3}""".formatted(earlier, Scenes.HOME, person, status));
    }
}
