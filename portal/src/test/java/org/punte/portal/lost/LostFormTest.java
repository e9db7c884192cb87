package org.punte.portal.lost;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.punte.portal.network.Browser;
import org.punte.portal.network.Network;
import org.punte.portal.network.PortalTest;
import org.punte.portal.network.Scenes;

/** A form that comes after the session has ended does nothing: whoever sent it is told. */
@PortalTest
class LostFormTest {
    private static final String COOKIE = "__Host-lost-form";
    private static final String SAYS = "id=\"form-lost\"";

    private final Browser browser = new Browser();
    private final String path = "/casefiles/" + UUID.randomUUID();

    @BeforeEach
    void a_file_was_open_when_the_session_ended() {
        Scenes.signedIn("caseworker");
        Network.shows("/cases/v1" + path, """
                {"id":"%s","person":"%s","status":"OPEN","version":4}""".formatted(path.substring(11), UUID.randomUUID()));
        signIn(browser.get("/sign-in"));
        browser.get(path).then().statusCode(200);
        browser.cookies().remove("__Host-q_session");
    }

    @Test
    void the_page_that_follows_the_sign_in_says_once_that_nothing_was_done() {
        var asked = sent();
        assertThat(asked.statusCode()).isEqualTo(302);
        assertThat(asked.getDetailedCookie(COOKIE).getSameSite()).isEqualTo("Lax");

        var page = signIn(asked);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.asString()).contains(SAYS, "What you sent last was not done", "summary-form");
        assertThat(Network.asked("PATCH /cases/v1" + path)).isEmpty();
        assertThat(browser.cookies()).doesNotContainKey(COOKIE);
        assertThat(browser.get(path).asString()).doesNotContain(SAYS);
    }

    @Test
    void nothing_of_what_was_typed_goes_along() {
        var asked = sent();

        assertThat(asked.headers().toString()).doesNotContain("typed", "Typed");
        assertThat(asked.getDetailedCookie(COOKIE).getValue()).isEqualTo("1");
    }

    @Test
    void a_page_that_was_only_asked_for_lost_nothing() {
        var page = signIn(browser.get(path));

        assertThat(page.asString()).contains("summary-form").doesNotContain(SAYS);
        assertThat(browser.cookies()).doesNotContainKey(COOKIE);
    }

    private Response sent() {
        return browser.post(path + "/summary", Map.of("version", "4"), Map.of("summary", "Typed for nothing"));
    }

    private Response signIn(Response start) {
        var back = given().redirects().follow(false).urlEncodingEnabled(false).get(start.header("Location"));
        var answer = browser.get(back.header("Location"));
        while (answer.statusCode() == 302 || answer.statusCode() == 303)
            answer = browser.get(answer.header("Location"));
        return answer;
    }
}
