package org.punte.portal.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

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
@TestSecurity(user = "worker")
class CaseloadPageTest {
    private final Browser browser = new Browser();
    private final UUID colleague = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();
    private final UUID person = UUID.randomUUID();
    private final String page = "/assignments/colleagues/" + colleague;

    @BeforeEach
    void a_colleague_works_with_somebody() {
        Scenes.signedIn("supervisor");
        Network.shows("/identity/v1/colleagues", """
                {"items":[{"account":"%s","name":"Worker Two"},{"account":"%s","name":"Worker Three"}]}""".formatted(colleague, other));
        Network.shows("/identity/v1/persons/assigned", """
                {"items":[{"id":"%s","pseudonym":"P-7F3K","registeredAt":"2026-11-20T10:00:00Z"}],"next":null}""".formatted(person));
    }

    @Test
    void the_supervisor_sees_codes_and_who_could_go_on() {
        assertThat(browser.get(page).asString())
                .contains("Worker Two", "P-7F3K", "<option value=\"" + other)
                .doesNotContain("<option value=\"" + colleague);
    }

    @Test
    void a_person_is_handed_to_somebody_else() {
        var address = "/identity/v1/persons/" + person + "/assignment";
        Network.answers("POST", address, 200, "{}");

        var answer = browser.submit(page, "/assignments/persons/" + person, Map.of("workers", other));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(Network.asked("POST " + address))
                .singleElement(STRING)
                .endsWith("body={\"workers\":[\"" + other + "\"]}");
    }

    @Test
    void somebody_of_elsewhere_is_not_there() {
        assertThat(browser.get("/assignments/colleagues/" + UUID.randomUUID()).statusCode())
                .isEqualTo(404);
    }
}
