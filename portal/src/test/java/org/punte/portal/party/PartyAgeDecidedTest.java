package org.punte.portal.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.punte.portal.network.Browser;
import org.punte.portal.network.Network;
import org.punte.portal.network.PortalTest;
import org.punte.portal.network.Scenes;

/** The age of one of several is decided between the look at what goes and its sending. */
@PortalTest
@TestSecurity(user = "worker")
class PartyAgeDecidedTest {
    private final Browser browser = new Browser();
    private final UUID mother = UUID.randomUUID();
    private final UUID daughter = UUID.randomUUID();
    private final String path = "/persons/" + mother + "/parties";

    @BeforeEach
    void a_mother_and_a_daughter_who_agreed_to_one_agency() {
        Scenes.signedIn("caseworker");
        known(false, true);
        Network.answers("POST", "/referral/v1/parties", 503, "{}");
    }

    @Test
    void safety8_one_looks_again_before_anything_is_sent() {
        var look = look();
        known(false, false);

        var again = send(look);

        assertThat(look).contains("P-" + daughter + " (Child, or in doubt)").doesNotContain("id=\"age-changed\"");
        assertThat(sent()).isEmpty();
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.asString())
                .contains("id=\"age-changed\"", "Whether somebody of them counts as an adult has changed")
                .contains("Adults: 2. Children or in doubt: 0.", "value=\"COT\" checked");
        send(again.asString());
        assertThat(sent()).singleElement(STRING).contains("COT").doesNotContain("CHILD_OR_IN_DOUBT");
    }

    @Test
    void safety8_that_two_of_them_change_places_is_seen_though_the_heads_are_the_same() {
        var look = look();
        known(true, false);

        assertThat(send(look).statusCode()).isEqualTo(409);

        assertThat(sent()).isEmpty();
    }

    @Test
    void safety8_without_a_look_nothing_is_sent() {
        var answer = send(look().replace("name=\"ageBand\"", "name=\"unsaid\""));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.asString()).contains("send-form").doesNotContain("id=\"age-changed\"");
        assertThat(sent()).isEmpty();
    }

    private String look() {
        var typed = Map.of(
                "receiver", Scenes.OTHER, "companions", daughter, "service", "ACC_SHELTER", "requirements", "COT");
        return browser.submit(path + "/new", path + "/preview", typed).asString();
    }

    private Response send(String look) {
        return browser.post(path, Browser.hidden("send-form", look), Map.of("include", "COT"));
    }

    private List<String> sent() {
        return Network.asked("POST /referral/v1/parties key").stream()
                .filter(line -> line.contains(mother.toString()))
                .toList();
    }

    private void known(boolean motherIsChild, boolean daughterIsChild) {
        var both = List.of(person(mother, motherIsChild), person(daughter, daughterIsChild));
        Network.shows("/identity/v1/persons", "{\"items\":%s,\"next\":null}".formatted(both));
    }

    private static String person(UUID id, boolean child) {
        var person =
                "{\"id\":\"%s\",\"pseudonym\":\"P-%s\",\"treatedAsChild\":%s,\"version\":1}".formatted(id, id, child);
        Network.shows("/identity/v1/persons/" + id, person);
        Scenes.agreed(id, UUID.randomUUID(), Scenes.OTHER);
        return person;
    }
}
