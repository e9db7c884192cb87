package org.punte.portal.application;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.punte.portal.network.Browser;
import org.punte.portal.network.Network;
import org.punte.portal.network.PortalTest;

/** Nobody is signed in here, and no script runs. */
@PortalTest
class ApplyPageTest {
    private static final String PATH = "/identity/v1/applications";

    private final Browser browser = new Browser();
    private final String name = "Asociația " + UUID.randomUUID();

    @Test
    void anybody_may_open_the_form_and_sees_no_menu() {
        var page = browser.get("/apply");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.asString())
                .contains("id=\"apply-form\"", "id=\"quick-exit\"")
                .doesNotContain("nav-tasks");
    }

    @Test
    void what_was_sent_reaches_the_service_without_a_token_and_with_the_browsers_address() {
        Network.answers("POST", PATH, 202, "{\"received\":true}");

        var answer = browser.submit("/apply", "/apply", fields());

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).endsWith("/apply/received");
        assertThat(Network.asked(name))
                .singleElement(STRING)
                .contains(
                        "token=null",
                        "from=127.0.0.1",
                        "\"kind\":\"SHELTER\"",
                        "\"county\":\"IS\"",
                        "\"ron\",\"eng\"",
                        "\"letterLanguage\":\"en\"")
                .doesNotContain("\"about\"");
    }

    @Test
    void behind_a_proxy_that_is_trusted_the_browsers_address_is_the_one_it_says() {
        Network.answers("POST", PATH, 202, "{\"received\":true}");
        var form = Browser.hidden("apply-form", browser.get("/apply").asString());

        given().redirects()
                .follow(false)
                .cookies(browser.cookies())
                .header("X-Forwarded-For", "203.0.113.9")
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(form)
                .formParams(fields())
                .post("/apply")
                .then()
                .statusCode(303);

        assertThat(Network.asked(name)).singleElement(STRING).contains("from=203.0.113.9");
    }

    @Test
    void the_answer_is_a_page_of_its_own_that_names_nothing() {
        assertThat(browser.get("/apply/received").asString())
                .contains("id=\"received\"", "same answer")
                .doesNotContain(name);
    }

    @Test
    void a_wrong_field_is_marked_and_nothing_typed_is_lost() {
        Network.answers(
                "POST",
                PATH,
                400,
                "{\"type\":\"/problems/invalid-input\",\"errors\":[{\"field\":\"contactEmail\",\"message\":\"x\"}]}");

        var answer = browser.submit("/apply", "/apply", fields());

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.asString())
                .contains(name, "value=\"office@shelter.example\" aria-invalid=\"true\"", "role=\"alert\"");
    }

    @Test
    void too_many_requests_are_told_when_to_come_back() {
        Network.answers("POST", PATH, 429, "{\"type\":\"/problems/too-many-requests\"}");

        var answer = browser.submit("/apply", "/apply", fields());

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.asString()).contains("Nothing was kept", "tomorrow at the latest");
    }

    /** Whatever is typed into whichever field: taken or refused with the form, never broken, and never run. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\u0000",
                "\uD800",
                "\u202Eevil",
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "{page.me}",
                "{#include page}",
                "${jndi:ldap://x}",
                "'; drop table application; --",
                "-1",
                "ş",
                "=cmd|' /C calc'!A0"
            })
    void odd_values_in_any_field_break_nothing(String odd) {
        Network.answers("POST", PATH, 400, "{\"type\":\"/problems/invalid-input\",\"errors\":[]}");
        for (var field : ApplyForm.class.getDeclaredFields()) {
            for (var value : List.of(odd, odd.repeat(300))) {
                Map<String, Object> fields = new HashMap<>(fields());
                fields.put(field.getName(), value);

                var answer = browser.submit("/apply", "/apply", fields);

                assertThat(answer.statusCode()).as(field.getName()).isIn(303, 400, 413);
                assertThat(answer.asString()).doesNotContain("<script>alert", "<img src=x", "Exception");
            }
        }
    }

    @Test
    void a_form_without_the_token_changes_nothing() {
        Network.answers("POST", PATH, 202, "{\"received\":true}");

        var answer = browser.post("/apply", Map.of(), fields());

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Network.asked(name)).isEmpty();
    }

    @Test
    void a_change_of_language_leads_back_to_the_form() {
        Network.answers("POST", PATH, 429, "{}");

        assertThat(browser.submit("/apply", "/apply", fields()).asString()).contains("/language/ro?to=/apply");
    }

    @Test
    void the_first_page_says_how_the_network_runs_and_who_can_read_everything() {
        Network.shows("/identity/v1/network", "{\"name\":\"N\",\"agreementsRequired\":true}");

        assertThat(browser.get("/").asString())
                .contains("data-agreements=\"true\"", "cooperation agreements", "can read everything", "/apply");
    }

    @Test
    void the_first_page_is_there_while_nobody_answers() {
        Network.answers("GET", "/identity/v1/network", 503, "{}");

        var page = browser.get("/");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.asString()).doesNotContain("data-agreements").contains("can read everything");
    }

    private Map<String, Object> fields() {
        return Map.of(
                "name", name,
                "kind", "SHELTER",
                "county", "iasi",
                "phone", "+40 232 000 000",
                "registrationNumber", "RO123",
                "contactName", "Somebody",
                "contactEmail", "office@shelter.example",
                "languages", List.of("ron", "eng"),
                "about", " ");
    }
}
