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
class ReviewPageTest {
    private static final String PATH = "/identity/v1/account-review";

    private final Browser browser = new Browser();
    private final UUID stays = UUID.randomUUID();
    private final UUID left = UUID.randomUUID();

    @BeforeEach
    void two_accounts_are_asked_about() {
        Scenes.signedIn("agency-admin");
        Network.shows(PATH, """
                {"dueOn":"2026-12-01","items":[{"account":"%s","name":"One","roles":["desk"],"confirmedAt":"2026-09-01T10:00:00Z","due":true},
                 {"account":"%s","name":"Two","roles":["caseworker"],"confirmedAt":"2026-09-01T10:00:00Z","due":false}]}""".formatted(stays, left));
    }

    @Test
    void the_page_says_who_is_due_and_until_when() {
        assertThat(browser.get("/agency/review").asString())
                .contains("01.12.2026", "asked-" + stays + "\" data-due=\"true\"", "To be confirmed now");
    }

    @Test
    void answers_are_sent_and_what_was_left_open_stays_open() {
        Network.answers("POST", PATH, 200, "{\"items\":[]}");

        var answer = browser.submit(
                "/agency/review", "/agency/review", Map.of("answers", List.of("stays:" + stays, "left:" + left, "")));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(Network.asked("POST " + PATH))
                .last(STRING)
                .contains("{\"confirmed\":[\"" + stays + "\"],\"left\":[\"" + left + "\"]}");
    }
}
