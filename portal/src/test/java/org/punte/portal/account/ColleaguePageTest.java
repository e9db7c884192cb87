package org.punte.portal.account;

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
class ColleaguePageTest {
    private final Browser browser = new Browser();
    private final UUID id = UUID.randomUUID();
    private final String page = "/colleagues/" + id + "/freeze";

    @BeforeEach
    void a_colleague_works_here() {
        Scenes.signedIn("desk");
        Network.shows("/identity/v1/colleagues", """
                {"items":[{"account":"%s","name":"Worker One"},{"account":"%s","name":"Worker Two"}]}""".formatted(Scenes.ME, id));
    }

    @Test
    void everybody_finds_the_button_for_others_and_not_for_oneself() {
        assertThat(browser.get("/colleagues").asString())
                .contains(page, "Freeze the account: Worker Two")
                .doesNotContain("/colleagues/" + Scenes.ME);
    }

    @Test
    void who_works_on_no_case_finds_them_as_well() {
        Scenes.signedIn("auditor");
        Network.shows("/identity/v1/colleagues", """
                {"items":[{"account":"%s","name":"Worker Two"}]}""".formatted(id));

        assertThat(browser.get("/colleagues").asString()).contains(page, "Freeze the account: Worker Two");
    }

    @Test
    void what_happens_is_said_before_it_happens() {
        assertThat(browser.get(page).asString()).contains("id=\"effect\"", "Only two people together lift it");
        assertThat(Network.asked(id + "/freeze")).isEmpty();
    }

    @Test
    void a_freeze_is_told() {
        Network.answers("POST", "/identity/v1/accounts/" + id + "/freeze", 200, freeze("ACTIVE"));

        var answer = browser.submit(page, page, Map.of());

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(browser.get(answer.header("Location")).asString())
                .contains("id=\"done\"", "Frozen. The supervisors have been told");
        assertThat(Network.asked(id + "/freeze")).singleElement(STRING).doesNotContain("key=null");
    }

    @Test
    void the_last_awake_desk_needs_one_more_colleague() {
        Network.answers("POST", "/identity/v1/accounts/" + id + "/freeze", 200, freeze("PROPOSED"));

        var answer = browser.submit(page, page, Map.of());

        assertThat(browser.get(answer.header("Location")).asString()).contains("One more colleague is needed");
    }

    @Test
    void the_second_freeze_of_a_day_says_whom_to_ask() {
        Network.answers(
                "POST", "/identity/v1/accounts/" + id + "/freeze", 409, "{\"type\":\"/problems/freeze-used-today\"}");

        assertThat(browser.submit(page, page, Map.of()).asString()).contains("Talk with another colleague");
    }

    @Test
    void somebody_of_elsewhere_is_not_there() {
        assertThat(browser.get("/colleagues/" + UUID.randomUUID() + "/freeze").statusCode())
                .isEqualTo(404);
    }

    private String freeze(String state) {
        return """
                {"id":"%s","account":"%s","agency":"%s","state":"%s","frozenBy":"%s","version":1}""".formatted(UUID.randomUUID(), id, Scenes.HOME, state, Scenes.ME);
    }
}
