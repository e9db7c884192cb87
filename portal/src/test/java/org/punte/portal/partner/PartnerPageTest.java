package org.punte.portal.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import io.quarkus.test.security.TestSecurity;
import java.util.List;
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
class PartnerPageTest {
    private static final String PATH = "/identity/v1/clients";

    private final Browser browser = new Browser();
    private final UUID id = UUID.randomUUID();
    private final String page = "/agency/partners/" + id;
    private final String name = "System " + id;

    @BeforeEach
    void an_administrator_is_signed_in() {
        Scenes.signedIn("agency-admin");
        Network.shows(PATH + "/" + id, view("\"authentication\":\"SECRET\",\"seenBy\":[\"%s\"]".formatted(Scenes.ME)));
    }

    @Test
    void the_secret_is_in_the_answer_that_made_it_and_on_no_other_page() {
        Network.answers("POST", PATH, 201, view("\"authentication\":\"SECRET\",\"secret\":\"canary-secret-77\""));

        var answer = browser.submit(
                "/agency/partners/new",
                "/agency/partners",
                Map.of("name", name, "scopes", List.of("REFERRALS_READ", "CASES_WRITE"), "publicKey", " "));

        assertThat(answer.header("Cache-Control")).contains("no-store");
        assertThat(answer.asString()).contains("canary-secret-77", "partner-1", "/protocol/openid-connect/token");
        assertThat(browser.get(page).asString()).doesNotContain("canary-secret-77");
        assertThat(Network.asked("POST " + PATH + " "))
                .filteredOn(asked -> asked.contains(name))
                .singleElement(STRING)
                .contains("\"scopes\":[\"referrals:read\",\"cases:write\"]")
                .doesNotContain("publicKey", "dailyReads");
    }

    @Test
    void a_repeated_form_says_that_the_secret_was_shown() {
        Network.answers("POST", PATH, 201, view("\"authentication\":\"SECRET\""));

        var answer = browser.submit(
                "/agency/partners/new", "/agency/partners", Map.of("name", name, "scopes", "REFERRALS_READ"));

        assertThat(answer.asString()).contains("id=\"shown-before\"");
    }

    @Test
    void a_key_that_cannot_be_used_says_what_is_needed_and_keeps_what_was_typed() {
        Network.answers("POST", PATH, 400, "{\"type\":\"/problems/public-key-unusable\"}");

        var answer = browser.submit(
                "/agency/partners/new",
                "/agency/partners",
                Map.of("name", name, "scopes", "IDENTITY_READ", "publicKey", "no key", "dailyReads", "20"));

        assertThat(answer.asString()).contains("at least 2048 bits", name, "no key", "value=\"20\"");
    }

    @Test
    void what_a_system_may_do_is_changed_as_a_whole() {
        Network.answers("POST", PATH + "/" + id + "/scopes", 200, view("\"authentication\":\"SECRET\""));

        var answer = browser.submit(page, page + "/scopes", Map.of("scopes", List.of("REFERRALS_READ", "CASES_READ")));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(Network.asked(id + "/scopes"))
                .singleElement(STRING)
                .endsWith("body={\"scopes\":[\"referrals:read\",\"cases:read\"]}")
                .doesNotContain("key=null");
        assertThat(browser.submit(page, page + "/scopes", Map.of()).statusCode())
                .isEqualTo(400);
    }

    @Test
    void rotation_shows_the_new_secret_once() {
        Network.answers(
                "POST",
                PATH + "/" + id + "/rotation",
                200,
                view("\"authentication\":\"SECRET\",\"secret\":\"canary-secret-78\""));

        var answer = browser.submit(page, page + "/rotation", Map.of("publicKey", ""));

        assertThat(answer.asString()).contains("canary-secret-78");
        assertThat(Network.asked(id + "/rotation")).singleElement(STRING).endsWith("body={}");
    }

    @Test
    void whoever_left_has_a_name_and_the_secret_has_to_be_renewed() {
        var gone = UUID.randomUUID();
        Network.shows(PATH + "/" + id, view("\"authentication\":\"SECRET\",\"seenBy\":[\"%s\"]".formatted(gone)));
        Network.shows("/identity/v1/former-colleagues", """
                {"items":[{"account":"%s","name":"Worker Zero","roles":[]}],"next":null}""".formatted(gone));

        assertThat(browser.get(page).asString()).contains("Worker Zero", "no longer here");
    }

    @Test
    void who_has_seen_the_secret_is_shown() {
        assertThat(browser.get(page).asString()).contains("<dd id=\"seen-by\">Worker One</dd>");
    }

    @Test
    void a_system_is_disabled() {
        Network.answers("POST", PATH + "/" + id + "/disabling", 200, view("\"authentication\":\"SECRET\""));

        var answer = browser.submit(page, page + "/disabling", Map.of());

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(Network.asked(id + "/disabling")).singleElement(STRING).doesNotContain("key=null");
    }

    @Test
    void reading_identities_is_offered_to_systems_with_a_key_only() {
        assertThat(browser.get(page).asString()).doesNotContain("identity-form");

        Network.shows(PATH + "/" + id, view("\"authentication\":\"KEY\",\"keyId\":\"k1\",\"identityRead\":\"NONE\""));

        assertThat(browser.get(page).asString()).contains("identity-form", "k1");
    }

    @Test
    void a_system_of_others_is_not_there() {
        assertThat(browser.get("/agency/partners/" + UUID.randomUUID()).statusCode())
                .isEqualTo(404);
    }

    private String view(String more) {
        return """
                {"id":"%s","agency":"%s","name":"%s","clientId":"partner-1","scopes":["referrals:read","newer:scope"],"disabled":false,
                 "createdAt":"2026-11-20T10:00:00Z","credentialSince":"2026-11-20T10:00:00Z","version":1,%s}""".formatted(id, Scenes.HOME, name, more);
    }
}
