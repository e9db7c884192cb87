package org.punte.portal.session;

import static io.restassured.RestAssured.given;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.restassured.response.Response;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.punte.portal.network.Browser;
import org.punte.portal.network.Network;
import org.punte.portal.network.PortalTest;
import org.punte.portal.network.Scenes;
import org.punte.portal.network.ShortLivedRealm;

/** Sessions whose tokens ended, against the real Keycloak: it takes each refresh token once. */
@PortalTest
@QuarkusTestResource(value = ShortLivedRealm.class, restrictToAnnotatedClass = true)
class RenewalTest {
    private static final int AT_ONCE = 8;

    private final Browser browser = new Browser();

    @BeforeEach
    void somebody_signed_in() {
        Scenes.signedIn("caseworker");
        Network.shows("/referral/v1/desk", "{\"items\":[]}");
        Network.shows("/referral/v1/referrals/sent", "{\"items\":[]}");
        var start = browser.get("/sign-in");
        browser.get(atKeycloak(start.header("Location")));
    }

    @Test
    void requests_that_come_at_once_with_an_ended_token_all_go_on() {
        for (int round = 0; round < 3; round++) {
            tokensEnd();
            var before = tokensUsed();

            var answers = atOnce();

            assertThat(answers)
                    .allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(200));
            var used = tokensUsed();
            used.removeAll(before);
            assertThat(used).as("tokens brought by one renewal").hasSize(1);
            answers.forEach(browser::keep);
        }
    }

    @Test
    void renewing_keeps_the_cookie_and_its_row() {
        var ticket = browser.cookies().get("__Host-q_session");
        tokensEnd();

        var answer = browser.get("/tasks");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.getDetailedCookie("__Host-q_session").getMaxAge()).isPositive();
        assertThat(browser.cookies()).containsEntry("__Host-q_session", ticket);
    }

    @Test
    void somebody_who_types_keeps_the_session_as_somebody_does_who_fetches_pages() {
        tokensEnd();

        var told = given().redirects()
                .follow(false)
                .cookies(browser.cookies())
                .header("X-Requested-With", "JavaScript")
                .get("/still-here");

        assertThat(told.statusCode()).isEqualTo(204);
        assertThat(told.getDetailedCookie("__Host-q_session").getMaxAge()).isPositive();
    }

    @Test
    void who_signed_out_meanwhile_is_not_renewed() {
        var before = Map.copyOf(browser.cookies());
        browser.submit("/tasks", "/sign-out", Map.of()).then().statusCode(303);
        tokensEnd();
        browser.cookies().putAll(before);

        assertThat(atOnce())
                .allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(302));
    }

    private List<Response> atOnce() {
        var cookies = Map.copyOf(browser.cookies());
        var asked = Stream.generate(() -> CompletableFuture.supplyAsync(
                        () -> given().redirects().follow(false).cookies(cookies).get("/tasks")))
                .limit(AT_ONCE)
                .toList();
        return asked.stream().map(CompletableFuture::join).toList();
    }

    private static void tokensEnd() {
        var ended = Instant.now().plusSeconds(ShortLivedRealm.SECONDS + 1);
        await().atMost(Duration.ofSeconds(20)).until(() -> Instant.now().isAfter(ended));
    }

    private static Set<String> tokensUsed() {
        return Network.asked("GET /identity/v1/me").stream()
                .map(asked -> asked.replaceAll(".*token=(\\S+ \\S+).*", "$1"))
                .collect(toSet());
    }

    private static String atKeycloak(String address) {
        var form = given().urlEncodingEnabled(false).get(address);
        var action = form.asString()
                .replaceAll("(?s).*<form[^>]*\\saction=\"([^\"]+)\".*", "$1")
                .replace("&amp;", "&");
        return given().redirects()
                .follow(false)
                .urlEncodingEnabled(true)
                .cookies(form.cookies())
                .contentType("application/x-www-form-urlencoded")
                .formParam("username", ShortLivedRealm.USER)
                .formParam("password", ShortLivedRealm.PASSWORD)
                .post(URI.create(action))
                .header("Location");
    }
}
