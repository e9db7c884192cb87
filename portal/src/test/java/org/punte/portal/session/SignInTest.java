package org.punte.portal.session;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.punte.portal.network.Browser;
import org.punte.portal.network.Network;
import org.punte.portal.network.PortalTest;
import org.punte.portal.network.Scenes;

@PortalTest
class SignInTest {
    private final Browser browser = new Browser();

    @Test
    void signing_in_leaves_one_host_cookie_and_no_token_in_the_browser() {
        Scenes.signedIn("caseworker");

        signIn();

        assertThat(browser.cookies().keySet()).containsExactly("__Host-q_session");
        assertThat(browser.cookies().get("__Host-q_session")).hasSize(64);
    }

    @Test
    void the_session_cookie_is_host_only_secure_and_strict() {
        Scenes.signedIn("caseworker");

        var cookie = signIn().getDetailedCookie("__Host-q_session");

        assertThat(cookie.isSecured()).isTrue();
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getPath()).isEqualTo("/");
        assertThat(cookie.getDomain()).isNull();
        assertThat(cookie.getSameSite()).isEqualTo("Strict");
    }

    @Test
    void services_are_called_with_the_access_token_of_the_one_who_signed_in() {
        Scenes.signedIn();
        signIn();

        browser.get("/tasks").then().statusCode(200);

        assertThat(Network.asked("GET /identity/v1/me")).last(STRING).contains("token=Bearer ey");
    }

    @Test
    void a_cookie_without_the_prefix_signs_nobody_in() {
        Scenes.signedIn();
        signIn();
        var ticket = browser.cookies().remove("__Host-q_session");
        browser.cookies().put("q_session", ticket);

        var answer = browser.get("/tasks");

        assertThat(answer.statusCode()).isEqualTo(302);
    }

    @Test
    void signing_out_ends_the_session_on_the_server() {
        Scenes.signedIn();
        signIn();
        var before = Map.copyOf(browser.cookies());

        browser.submit("/tasks", "/sign-out", Map.of()).then().statusCode(303).header("Clear-Site-Data", "\"*\"");

        browser.cookies().putAll(before);
        assertThat(browser.get("/tasks").statusCode()).isEqualTo(302);
    }

    @Test
    void a_page_asked_for_before_signing_in_is_opened_afterwards() {
        Scenes.signedIn();

        var end = follow(browser.get("/agencies"));

        assertThat(end.asString()).contains("Other agency");
    }

    @Test
    void a_form_that_came_back_from_the_sign_in_leads_to_its_referral() {
        Scenes.signedIn();
        signIn();

        var answer = browser.get("/referrals/" + Scenes.OTHER + "/acceptance");

        assertThat(answer.header("Location")).endsWith("/referrals/" + Scenes.OTHER);
    }

    @Test
    void a_page_that_outlived_its_session_learns_so_and_has_words_for_it() {
        Scenes.signedIn();
        signIn();
        assertThat(browser.get("/tasks").asString())
                .containsPattern("(?s)</header>.*<div id=\"session-over\" class=\"over\" role=\"alert\"></div>.*<main")
                .contains("id=\"sign-in-again\" href=\"/sign-in\" target=\"_blank\"")
                .contains("<div id=\"session-ending\" class=\"over\" role=\"alert\"></div>", "id=\"stay\"")
                .containsPattern("<noscript><p id=\"send-until\"[^>]*>[^<]*\\d\\d:\\d\\d\\.</p></noscript>");
        assertThat(stillHere()).isEqualTo(204);

        browser.cookies().remove("__Host-q_session");

        assertThat(stillHere()).isEqualTo(499);
    }

    private int stillHere() {
        return given().redirects()
                .follow(false)
                .cookies(browser.cookies())
                .header("X-Requested-With", "JavaScript")
                .get("/still-here")
                .statusCode();
    }

    @Test
    void somebody_without_standing_can_still_sign_out() {
        Network.answers("GET", "/identity/v1/me", 403, "{\"type\":\"/problems/account-without-standing\"}");
        signIn();
        assertThat(browser.get("/tasks").asString()).contains("not active at this agency", "/sign-out");

        browser.submit("/sign-out", "/sign-out", Map.of()).then().statusCode(303);

        assertThat(browser.cookies()).doesNotContainKey("__Host-q_session");
    }

    private Response signIn() {
        return toTheCode(browser.get("/sign-in"));
    }

    /** The answer that carries the session cookie. */
    private Response toTheCode(Response start) {
        assertThat(start.header("Location")).contains("code_challenge_method=S256");
        var back = given().redirects().follow(false).urlEncodingEnabled(false).get(start.header("Location"));
        return browser.get(back.header("Location"));
    }

    private Response follow(Response start) {
        var answer = toTheCode(start);
        while (answer.statusCode() == 302) answer = browser.get(answer.header("Location"));
        return answer;
    }
}
