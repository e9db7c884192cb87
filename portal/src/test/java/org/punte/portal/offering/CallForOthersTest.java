package org.punte.portal.offering;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.security.TestSecurity;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.punte.portal.network.Browser;
import org.punte.portal.network.Network;
import org.punte.portal.network.PortalTest;
import org.punte.portal.network.Scenes;

/** Supervisors and colleagues are told of calls: their page opens for them too, and who confirms is said. */
@PortalTest
@TestSecurity(user = "worker")
class CallForOthersTest {
    private final Browser browser = new Browser();
    private final UUID person = UUID.randomUUID();
    private final UUID call = UUID.randomUUID();
    private final String consents = "/identity/v1/persons/" + person + "/consents";

    @BeforeEach
    void somebody_offered() {
        Scenes.signedIn("supervisor");
        Network.shows("/referral/v1/calls/" + call, """
                {"id":"%s","person":"%s","author":"%s","service":"ACC_SHELTER","urgency":"URGENT","envelope":{"ageBand":"ADULT"},
                 "status":"OPEN","calledAt":"2026-11-20T10:00:00Z","closesAt":"2126-11-21T10:00:00Z",
                 "invitations":[{"id":"%s","receiver":"%s","status":"OFFERED","workers":[],"heldUntil":"2126-11-20T12:00:00Z"}],"version":1}""".formatted(
                        call, person, UUID.randomUUID(), UUID.randomUUID(), Scenes.OTHER));
    }

    @Test
    void who_does_not_work_with_the_person_sees_the_offer_and_that_the_assigned_worker_confirms() {
        Network.answers("GET", consents, 404, "{}");

        var answer = browser.get("/calls/" + call);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.asString())
                .contains("Other agency", "class=\"not-yours\"")
                .doesNotContain("/confirmation", "class=\"no-consent\"", "/persons/" + person);
    }

    @Test
    void what_could_not_be_looked_up_is_not_taken_for_no() {
        Network.answers("GET", consents, 503, "{}");

        assertThat(browser.get("/calls/" + call).asString())
                .contains("not-looked-up")
                .doesNotContain("class=\"no-consent\"");
    }
}
