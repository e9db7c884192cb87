package org.punte.portal.referral;

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

/** The age of a person is decided between the look at the envelope and its sending. */
@PortalTest
@TestSecurity(user = "worker")
class AgeDecidedTest {
    private final Browser browser = new Browser();
    private final UUID person = UUID.randomUUID();
    private final UUID consent = UUID.randomUUID();
    private final String path = "/persons/" + person + "/referrals";

    @BeforeEach
    void the_person_agreed_to_one_agency() {
        Scenes.signedIn("caseworker");
        treatedAsChild(false);
        Scenes.agreed(person, consent, Scenes.OTHER);
        Network.answers("POST", "/referral/v1/referrals", 503, "{}");
    }

    @Test
    void safety8_one_looks_again_before_anything_is_sent() {
        var look = look();
        treatedAsChild(true);

        var again = browser.post(path, Browser.hidden("send-form", look), Map.of("include", "COT"));

        assertThat(look).doesNotContain("id=\"age-changed\"");
        assertThat(sent()).isEmpty();
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.asString())
                .contains("id=\"age-changed\"", "Whether the person counts as an adult has changed")
                .contains("name=\"ageBand\" value=\"CHILD_OR_IN_DOUBT\"", "value=\"COT\" checked");
        browser.post(path, Browser.hidden("send-form", again.asString()), Map.of("include", "COT"));
        assertThat(sent()).singleElement(STRING).contains("\"ageBand\":\"CHILD_OR_IN_DOUBT\"");
    }

    @Test
    void safety8_without_a_look_nothing_is_sent() {
        var form = look().replace("name=\"ageBand\"", "name=\"unsaid\"");

        var answer = browser.post(path, Browser.hidden("send-form", form), Map.of());

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.asString()).contains("send-form").doesNotContain("id=\"age-changed\"");
        assertThat(sent()).isEmpty();
    }

    private String look() {
        return browser.submit(
                        path + "/new",
                        path + "/preview",
                        Map.of("consent", consent, "service", "ACC_SHELTER", "requirements", "COT"))
                .asString();
    }

    private List<String> sent() {
        return Network.asked("\"person\":\"" + person).stream()
                .filter(line -> line.startsWith("POST /referral/v1/referrals key"))
                .toList();
    }

    private void treatedAsChild(boolean child) {
        Network.shows(
                "/identity/v1/persons/" + person, "{\"id\":\"%s\",\"treatedAsChild\":%s}".formatted(person, child));
    }
}
