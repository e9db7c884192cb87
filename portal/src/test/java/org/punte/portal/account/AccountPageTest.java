package org.punte.portal.account;

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
class AccountPageTest {
    private final Browser browser = new Browser();
    private final UUID id = UUID.randomUUID();
    private final String service = "/identity/v1/accounts/" + id;
    private final String page = "/agency/accounts/" + id;

    @BeforeEach
    void an_administrator_is_signed_in() {
        Scenes.signedIn("agency-admin");
        account("false,\"lastSeenOn\":\"2026-11-20\"");
    }

    @Test
    void the_list_shows_people_and_no_partner_systems() {
        Network.shows("/identity/v1/accounts", """
                {"items":[{"id":"%s","name":"Mara One","email":"m@o.example","roles":["desk","newer-role"],"client":false,"blocked":true,"blockedWhy":"DORMANT"},
                 {"id":"%s","name":"A system","roles":["caseworker"],"client":true,"blocked":false}],"next":null}""".formatted(id, UUID.randomUUID()));
        Network.shows("/identity/v1/invitations", """
                {"items":[{"id":"%s","account":"%s","email":"n@o.example","name":"New One","roles":[],"mailedAt":"2026-11-20T10:00:00Z"}],"next":null}""".formatted(UUID.randomUUID(), id));

        assertThat(browser.get("/agency/accounts").asString())
                .contains("Mara One", "Desk, Other", "No sign-in for 30 days", "New One", "20.11.2026 12:00")
                .doesNotContain("A system");
    }

    @Test
    void an_invitation_is_sent_again_from_the_page_of_its_account() {
        var invitation = UUID.randomUUID();
        Network.shows("/identity/v1/invitations", """
                {"items":[{"id":"%s","account":"%s","email":"m@o.example","name":"Mara One","roles":["desk"],"mailedAt":null}],"next":null}""".formatted(invitation, id));
        Network.answers(
                "POST",
                "/identity/v1/invitations/%s/reminder".formatted(invitation),
                409,
                "{\"type\":\"/problems/password-chosen\"}");

        var answer = browser.submit(page, page + "/reminder", Map.of());

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.asString()).contains("Nothing was sent", "id=\"remind-form\"");
        assertThat(Network.asked("GET /identity/v1/invitations")).anyMatch(asked -> asked.contains("account=" + id));
    }

    @Test
    void roles_are_asked_for_by_their_codes() {
        Network.answers("POST", "/identity/v1/role-grants", 201, grant());

        var answer = browser.submit(page, page + "/roles", Map.of("roles", List.of("DESK", "DECISION_MAKER")));

        assertThat(answer.header("Location")).endsWith(page + "?done=AWAITED");
        assertThat(Network.asked("POST /identity/v1/role-grants"))
                .filteredOn(asked -> asked.contains(id.toString()))
                .singleElement(STRING)
                .contains("\"roles\":[\"desk\",\"decision-maker\"]");
    }

    @Test
    void what_was_given_is_said_and_what_waits_stands_on_the_page() {
        Network.answers("POST", "/identity/v1/role-grants", 201, grant().replace("PENDING", "APPROVED"));
        Network.shows("/identity/v1/role-grants", """
                {"items":[{"id":"%s","agency":"%s","account":"%s","name":"Mara One","roles":["supervisor"],"state":"PENDING","requestedByName":"Iulia Two",
                 "requestedAt":"2026-11-20T10:00:00Z"},%s],"next":null}""".formatted(
                        UUID.randomUUID(), Scenes.HOME, id, grant().replace("PENDING", "REFUSED")));

        assertThat(browser.submit(page, page + "/roles", Map.of("roles", "DESK"))
                        .header("Location"))
                .endsWith(page + "?done=GIVEN");

        assertThat(browser.get(page + "?done=GIVEN").asString())
                .contains("The roles were given", "Waits for a second person", "Iulia Two", "/lost-factors")
                .containsOnlyOnce("id=\"waiting-");
        assertThat(Network.asked("GET /identity/v1/role-grants")).anyMatch(asked -> asked.contains("account=" + id));
    }

    @Test
    void a_block_leads_to_what_is_left_to_do() {
        Network.answers("POST", service + "/block", 200, """
                {"id":"%s","blocked":true,"blockedWhy":"LEFT","signedOut":true,"personsToAssign":3,"version":2}""".formatted(id));

        var answer = browser.submit(page, page + "/block", Map.of("reason", "LEFT"));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).endsWith(page + "?done=BLOCKED");
        assertThat(Network.asked(id + "/block"))
                .singleElement(STRING)
                .contains("body={\"reason\":\"LEFT\"}")
                .doesNotContain("key=null");
    }

    @Test
    void however_an_account_came_to_be_blocked_its_page_says_what_is_left_to_do() {
        var system = UUID.randomUUID();
        account("true,\"blockedWhy\":\"DORMANT\"");
        Network.shows(service + "/block", """
                {"id":"%s","blocked":true,"blockedWhy":"DORMANT","signedOut":true,"personsToAssign":2,
                 "secretsSeen":[{"client":"%s","name":"Their system","seenAt":"2026-11-20T10:00:00Z"}],"version":2}""".formatted(id, system));

        assertThat(browser.get(page + "?done=BLOCKED").asString())
                .contains("Blocked. What is left to do", "sessions were ended")
                .contains("/agency/partners/" + system, "Their system", "data-count=\"2\"", "unblock-form");
    }

    @Test
    void the_last_desk_keeps_its_role() {
        Network.answers("POST", service + "/role-removal", 409, "{\"type\":\"/problems/last-of-its-role\"}");

        var answer = browser.submit(page, page + "/role-removal", Map.of("roles", "CASEWORKER"));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.asString()).contains("Give the role to somebody else first", "Mara One");
    }

    @Test
    void a_frozen_account_is_not_unblocked_here() {
        account("true,\"blockedWhy\":\"FROZEN\"");

        assertThat(browser.get(page).asString()).contains("Two people lift it").doesNotContain("unblock-form");
    }

    @Test
    void a_blocked_account_can_be_unblocked() {
        account("true,\"blockedWhy\":\"LEFT\"");
        Network.answers("POST", service + "/unblock", 200, "{}");

        var answer = browser.submit(page, page + "/unblock", Map.of());

        assertThat(answer.header("Location")).endsWith(page + "?done=UNBLOCKED");
        assertThat(Network.asked(id + "/unblock")).singleElement(STRING).endsWith("body={}");
    }

    @Test
    void forms_that_came_back_from_the_sign_in_lead_to_their_page() {
        assertThat(browser.get("/agency/accounts/reminders/" + id).header("Location"))
                .endsWith("/agency/accounts");
        assertThat(browser.get(page + "/reminder").header("Location")).endsWith(page);
        assertThat(browser.get(page + "/block").header("Location")).endsWith(page);
    }

    @Test
    void nobody_changes_their_own_account() {
        Network.shows("/identity/v1/accounts/" + Scenes.ME, """
                {"id":"%s","name":"Worker One","roles":["agency-admin"],"client":false,"blocked":false,"version":1}""".formatted(Scenes.ME));

        assertThat(browser.get("/agency/accounts/" + Scenes.ME).asString())
                .contains("id=\"own\"")
                .doesNotContain("block-form", "roles-form");
    }

    private void account(String blocked) {
        Network.shows(service, """
                {"id":"%s","name":"Mara One","email":"m@o.example","roles":["caseworker"],"client":false,"blocked":%s,"version":1}""".formatted(id, blocked));
    }

    private String grant() {
        return """
                {"id":"%s","agency":"%s","account":"%s","name":"Mara One","roles":["desk"],"state":"PENDING"}""".formatted(UUID.randomUUID(), Scenes.HOME, id);
    }
}
