package org.punte.portal.session;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

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

/** A service wants a sign-in of the last minutes: the page says so, keeps what was typed, and leads there and back. */
@PortalTest
class FreshSignInTest {
    private static final String NEEDED = "{\"type\":\"/problems/fresh-sign-in-needed\",\"maxAge\":300}";
    private static final String FORM = "/agency/partners/new";
    private final Browser browser = new Browser();

    @BeforeEach
    void an_administrator_has_been_here_for_a_while() {
        Scenes.signedIn("agency-admin");
        signIn();
    }

    @Test
    void a_form_that_needs_it_is_shown_again_as_it_was_typed_with_the_way_to_sign_in() {
        Network.answers("POST", "/identity/v1/clients", 401, NEEDED);

        var page = typed();

        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(page.asString())
                .contains("Sign in again for this", "id=\"fresh-sign-in\"", "target=\"_blank\"")
                .contains("value=\"Registry of the north\"");
    }

    @Test
    void one_click_asks_for_password_and_factor_for_the_same_agency_and_leads_back() {
        Network.answers("POST", "/identity/v1/clients", 401, NEEDED);
        var page = typed().asString();
        var form = page.substring(page.indexOf("action=\"/fresh-sign-in\""));
        var to = value(form, "to");

        var answer =
                browser.post("/fresh-sign-in", Map.of("form-token", value(form, "form-token"), "to", to), Map.of());

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).endsWith(to);
        assertThat(browser.cookies()).doesNotContainKey("__Host-q_session");
        assertThat(browser.get(to).header("Location"))
                .contains("prompt=login", "scope=openid+organization%3A" + Scenes.HOME + "&");
        assertThat(browser.cookies()).doesNotContainKey("__Host-fresh");
        assertThat(browser.get(to).header("Location")).doesNotContain("prompt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example/x", "https://evil.example", "/approvals?x=1", "/../x", "", "\\evil"})
    void it_leads_nowhere_but_to_our_own_pages(String to) {
        assertThat(FreshSignInResource.ours(to)).isEqualTo("/tasks");
    }

    @Test
    void a_page_of_ours_is_one() {
        var path = "/approvals/role-grants/" + UUID.randomUUID() + "/approval";

        assertThat(FreshSignInResource.ours(path)).isEqualTo(path);
    }

    private io.restassured.response.Response typed() {
        return browser.submit(
                FORM, "/agency/partners", Map.of("name", "Registry of the north", "scopes", "REFERRALS_READ"));
    }

    private void signIn() {
        var start = browser.get("/sign-in");
        var back = given().redirects().follow(false).urlEncodingEnabled(false).get(start.header("Location"));
        browser.get(back.header("Location"));
    }

    private static String value(String form, String name) {
        var start = form.indexOf("name=\"" + name + "\" value=\"") + ("name=\"" + name + "\" value=\"").length();
        return form.substring(start, form.indexOf('"', start));
    }
}
