package org.punte.portal.session;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.punte.portal.network.Browser;
import org.punte.portal.network.Network;
import org.punte.portal.network.PortalTest;
import org.punte.portal.network.Scenes;

@PortalTest
class AgencySwitchTest {
    private final Browser browser = new Browser();
    private final UUID second = UUID.randomUUID();

    @BeforeEach
    void somebody_of_two_agencies_is_signed_in() {
        Network.shows("/identity/v1/me", """
                {"account":"%s","name":"Worker One","roles":["caseworker"],"agency":{"id":"%s","name":"Our agency","kind":"NGO","zone":"Europe/Bucharest"},
                 "agencies":[{"id":"%s","name":"Our agency","current":true},{"id":"%s","name":"Second agency","current":false}]}""".formatted(Scenes.ME, Scenes.HOME, Scenes.HOME, second));
        Network.shows("/referral/v1/desk", "{\"items\":[]}");
        Network.shows("/referral/v1/referrals/sent", "{\"items\":[]}");
        signIn();
    }

    @Test
    void the_identity_server_is_asked_to_let_one_choose_an_agency() {
        var location = new Browser().get("/sign-in").header("Location");

        assertThat(location).contains("scope=openid+organization&");
    }

    @Test
    void every_page_offers_the_other_agency_and_not_the_present_one() {
        var page = browser.get("/tasks").asString();

        assertThat(page).contains("id=\"switch-" + second + "\"", "Switch to Second agency");
        assertThat(page).doesNotContain("switch-" + Scenes.HOME);
    }

    @Test
    void one_click_asks_the_identity_server_for_the_other_agency() {
        var answer = browser.submit("/tasks", "/agency-switch", Map.of());

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(browser.cookies()).doesNotContainKey("__Host-q_session");
        assertThat(browser.get("/sign-in").header("Location"))
                .contains("scope=openid+organization%3A" + second + "&", "code_challenge_method=S256");
    }

    @Test
    void the_choice_is_for_one_sign_in_only() {
        browser.submit("/tasks", "/agency-switch", Map.of());
        browser.get("/sign-in");

        assertThat(browser.cookies()).doesNotContainKey("__Host-agency");
        assertThat(browser.get("/sign-in").header("Location")).contains("scope=openid+organization&");
    }

    @Test
    void an_agency_of_others_is_not_there() {
        var token = hidden(browser.get("/tasks").asString());

        var answer = browser.post("/agency-switch", Map.of("form-token", token), Map.of("agency", UUID.randomUUID()));

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(browser.cookies()).containsKey("__Host-q_session").doesNotContainKey("__Host-agency");
    }

    @Test
    void a_planted_choice_that_is_no_id_is_ignored() {
        var visitor = new Browser();
        visitor.cookies().put("__Host-agency", "x&prompt=none");

        assertThat(visitor.get("/sign-in").header("Location"))
                .contains("scope=openid+organization&")
                .doesNotContain("prompt");
    }

    private void signIn() {
        var start = browser.get("/sign-in");
        var back = given().redirects().follow(false).urlEncodingEnabled(false).get(start.header("Location"));
        browser.get(back.header("Location"));
    }

    private static String hidden(String page) {
        var start = page.indexOf("name=\"form-token\" value=\"") + "name=\"form-token\" value=\"".length();
        return page.substring(start, page.indexOf('"', start));
    }
}
