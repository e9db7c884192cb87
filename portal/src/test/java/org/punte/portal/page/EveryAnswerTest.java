package org.punte.portal.page;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.punte.portal.network.PortalTest;

@PortalTest
class EveryAnswerTest {
    @ParameterizedTest
    @ValueSource(strings = {"/", "/help", "/tasks", "/assets/punte.css", "/nothing-here", "/sign-in", "/a//b"})
    void every_answer_carries_the_headers(String path) {
        var answer = given().redirects().follow(false).get(path);

        assertThat(answer.header("Content-Security-Policy"))
                .startsWith("default-src 'none'")
                .contains("frame-ancestors 'none'", "base-uri 'none'");
        assertThat(answer.header("Cache-Control")).contains("no-store");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Strict-Transport-Security")).startsWith("max-age=");
        assertThat(answer.header("Permissions-Policy")).contains("camera=()");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/tasks;x=1", "/help/%2e%2e/tasks", "/assets%2Fpunte.css"})
    void an_address_that_is_not_plain_is_refused(String path) {
        given().urlEncodingEnabled(false).get(path).then().statusCode(400);
    }

    @Test
    void a_write_that_another_site_started_is_refused() {
        given().header("Sec-Fetch-Site", "cross-site").post("/sign-out").then().statusCode(403);
    }

    @Test
    void the_browsers_language_is_spoken() {
        given().header("Accept-Language", "ro-RO,ro;q=0.9,en;q=0.5")
                .get("/")
                .then()
                .statusCode(200)
                .body(containsString("Bun venit"), containsString("lang=\"ro\""));
        given().header("Accept-Language", "fi").get("/").then().body(containsString("Welcome"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb-NO,nb;q=0.9,no;q=0.8,nn;q=0.6,en-US;q=0.5", "no", "nn-NO,en;q=0.5"})
    void norwegian_is_spoken_under_each_of_its_names(String asked) {
        given().header("Accept-Language", asked)
                .get("/")
                .then()
                .body(containsString("Velkommen"), containsString("lang=\"nb\""), containsString("Română"));
    }

    @Test
    void the_identity_server_is_asked_to_speak_the_language_of_the_page() {
        var start = given().redirects()
                .follow(false)
                .header("Accept-Language", "nb")
                .get("/sign-in");

        assertThat(start.header("Location")).contains("code_challenge=").endsWith("&ui_locales=no");
    }

    @Test
    void a_chosen_language_is_remembered_and_leads_back() {
        var chosen = given().redirects().follow(false).get("/language/ro?to=/help");

        assertThat(chosen.header("Location")).endsWith("/help");
        given().header("Accept-Language", "en")
                .cookies(chosen.cookies())
                .get("/help")
                .then()
                .body(containsString("Ajutor"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"//elsewhere.example", "https://elsewhere.example", "/\\elsewhere.example", "/a%", "/a%2"})
    void a_change_of_language_never_leads_away(String to) {
        var chosen = given().redirects().follow(false).queryParam("to", to).get("/language/ro");

        assertThat(chosen.header("Location")).endsWith(":" + RestAssured.port + "/");
    }

    @Test
    void the_help_says_what_quick_exit_leaves_behind() {
        given().get("/help").then().body(containsString("id=\"quick-exit\""), containsString("remain in the history"));
    }
}
