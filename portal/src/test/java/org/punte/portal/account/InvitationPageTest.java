package org.punte.portal.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import io.quarkus.test.security.TestSecurity;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.punte.portal.network.Browser;
import org.punte.portal.network.Network;
import org.punte.portal.network.PortalTest;
import org.punte.portal.network.Scenes;

@PortalTest
@TestSecurity(user = "worker")
class InvitationPageTest {
    private static final String PATH = "/identity/v1/invitations";
    private static final String FORM = "/agency/invitations/new";

    private final Browser browser = new Browser();
    private final String email = UUID.randomUUID() + "@o.example";

    @BeforeEach
    void an_administrator_is_signed_in() {
        Scenes.signedIn("agency-admin");
    }

    @Test
    void somebody_is_asked_in_and_roles_above_wait_for_a_second_person() {
        made("""
                "pending":{"id":"%s","roles":["supervisor"]},"factor":"CODES","mailedAt":"2026-11-20T10:00:00Z"}""".formatted(UUID.randomUUID()));

        var answer = browser.submit(FORM, "/agency/invitations", fields());

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(browser.get(answer.header("Location")).asString())
                .contains("The e-mail is on its way to " + email, "Waiting for a second person: Supervisor");
        assertThat(Network.asked(email))
                .singleElement(STRING)
                .contains("\"roles\":[\"caseworker\",\"supervisor\"],\"factor\":\"CODES\",\"language\":\"no\"");
    }

    @Test
    void who_has_signed_in_before_gets_no_letter_and_the_page_says_so() {
        made("\"factor\":\"CODES\",\"mailedAt\":null}");

        var answer = browser.submit(FORM, "/agency/invitations", fields());

        assertThat(browser.get(answer.header("Location")).asString())
                .contains(email + " has signed in before")
                .doesNotContain("on its way");
    }

    @Test
    void while_the_sign_in_server_is_away_the_form_keeps_its_key_and_what_was_typed() {
        Network.answers("POST", PATH, 503, "{\"type\":\"/problems/sign-in-unavailable\",\"requestId\":\"req-5\"}");

        var answer = browser.submit(FORM, "/agency/invitations", fields());

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.asString())
                .contains(email, "req-5", "name=\"key\" value=\"" + sentKey() + "\"")
                .contains("name=\"roles\" value=\"SUPERVISOR\" checked", "value=\"CODES\" checked")
                .contains("value=\"no\" lang=\"nb\" selected");
    }

    @Test
    void after_a_decision_the_form_has_a_new_key() {
        Network.answers("POST", PATH, 409, "{\"type\":\"/problems/mail-domain-not-allowed\"}");

        var answer = browser.submit(FORM, "/agency/invitations", fields());

        assertThat(answer.asString())
                .contains("propose the domain", email)
                .doesNotContain("name=\"key\" value=\"" + sentKey() + "\"");
    }

    @Test
    void an_invitation_without_a_role_is_not_sent() {
        var answer = browser.submit(FORM, "/agency/invitations", Map.of("name", "New One", "email", email));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Network.asked(email)).isEmpty();
    }

    private void made(String further) {
        var id = UUID.randomUUID();
        var invitation = """
                {"id":"%s","account":"%s","email":"%s","name":"New One","roles":["caseworker"],%s""".formatted(id, UUID.randomUUID(), email, further);
        Network.answers("POST", PATH, 201, invitation);
        Network.shows(PATH + "/" + id, invitation);
    }

    private String sentKey() {
        var key = Pattern.compile("key=(\\S+)").matcher(Network.asked(email).get(0));
        return key.find() ? key.group(1) : "";
    }

    private Map<String, Object> fields() {
        return Map.of(
                "name",
                "New One",
                "email",
                email,
                "roles",
                List.of("CASEWORKER", "SUPERVISOR"),
                "factor",
                "CODES",
                "language",
                "no");
    }
}
