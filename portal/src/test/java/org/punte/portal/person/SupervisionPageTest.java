package org.punte.portal.person;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.security.TestSecurity;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.punte.portal.network.Browser;
import org.punte.portal.network.Network;
import org.punte.portal.network.PortalTest;
import org.punte.portal.network.Scenes;

@PortalTest
@TestSecurity(user = "supervisor")
class SupervisionPageTest {
    private static final String CANARY = "Quetzalcoatlina";
    private static final String REASON = "The named colleague is ill & nobody answers";

    private final Browser browser = new Browser();
    private UUID referral;

    @BeforeEach
    void a_supervisor_who_is_not_named_is_signed_in() {
        Scenes.signedIn("supervisor");
        referral = Scenes.received("ACCEPTED", UUID.randomUUID());
    }

    @Test
    void the_supervisor_is_offered_to_read_with_a_reason_and_others_are_not() {
        assertThat(browser.get("/referrals/" + referral).asString()).contains(page(), "id=\"supervise\"");

        Scenes.signedIn("caseworker");
        assertThat(browser.get("/referrals/" + referral).asString()).doesNotContain(page());
    }

    @Test
    void who_is_named_needs_no_reason() {
        var own = Scenes.received("ACCEPTED");

        assertThat(browser.get("/referrals/" + own).asString())
                .contains("/referrals/" + own + "/person")
                .doesNotContain("/supervision");
    }

    @Test
    void the_reason_goes_to_the_service_and_the_answer_is_the_page() {
        Network.answers("POST", "/identity/v1/supervised-readings", 200, """
                {"id":"%s","owner":"%s","givenName":"%s","categories":["IDENTITY"]}""".formatted(
                        UUID.randomUUID(), Scenes.OTHER, CANARY));

        var answer = browser.submit(page(), page(), Map.of("reason", REASON));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.asString())
                .contains(CANARY, "data-category=\"IDENTITY\"", "<title>Record - Punte</title>")
                .doesNotContain("nobody answers");
        assertThat(Network.asked("POST /identity/v1/supervised-readings"))
                .anyMatch(asked -> asked.contains(referral.toString()) && asked.contains(REASON));
    }

    @Test
    void a_refusal_keeps_what_was_typed() {
        Network.answers(
                "POST",
                "/identity/v1/supervised-readings",
                404,
                "{\"type\":\"/problems/reading-not-found\",\"requestId\":\"r-1\"}");

        var answer = browser.submit(page(), page(), Map.of("reason", REASON));

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.asString()).contains("nothing here for you to see", "is ill &amp; nobody answers");
    }

    private String page() {
        return "/referrals/" + referral + "/supervision";
    }
}
