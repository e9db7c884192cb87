package org.punte.portal.approval;

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
class DomainPageTest {
    private final Browser browser = new Browser();
    private final UUID id = UUID.randomUUID();

    @BeforeEach
    void one_domain_is_allowed() {
        Scenes.signedIn("agency-admin");
        Network.shows("/identity/v1/mail-domains", """
                {"items":[{"id":"%s","domain":"o.example","state":"ALLOWED"}],"next":null}""".formatted(id));
        Network.shows("/identity/v1/second-persons", """
                {"items":[{"id":"%s","agency":"%s","account":"%s","partner":"%s","state":"PROPOSED"}],"next":null}""".formatted(id, Scenes.HOME, UUID.randomUUID(), Scenes.OTHER));
    }

    @Test
    void a_domain_is_proposed_and_typed_again_when_it_is_known() {
        Network.answers("POST", "/identity/v1/mail-domains", 409, "{\"type\":\"/problems/mail-domain-known\"}");

        var answer = browser.submit("/agency/domains", "/agency/domains", Map.of("domain", " o.example "));

        assertThat(answer.asString()).contains("in the list already", "value=\"o.example\"");
        assertThat(Network.asked("POST /identity/v1/mail-domains"))
                .last(STRING)
                .contains("body={\"domain\":\"o.example\"}");
    }

    @Test
    void a_domain_is_given_up() {
        Network.answers("POST", "/identity/v1/mail-domains/" + id + "/removal", 200, "{}");

        var answer = browser.submit("/agency/domains", "/agency/domains/" + id + "/removal", Map.of());

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(browser.get(answer.getHeader("Location")).asString()).contains("a second person decides");
        assertThat(Network.asked(id + "/removal")).hasSize(1);
    }

    @Test
    void a_small_agency_names_a_second_person_by_the_number_of_the_account() {
        var account = UUID.randomUUID();
        Network.answers(
                "POST", "/identity/v1/second-persons", 201, """
                {"id":"%s","agency":"%s","account":"%s","partner":"%s","state":"PROPOSED"}""".formatted(id, Scenes.HOME, account, Scenes.OTHER));

        browser.submit(
                "/agency/second-persons",
                "/agency/second-persons",
                Map.of("account", account.toString(), "partner", Scenes.OTHER.toString()));

        assertThat(Network.asked(account.toString()))
                .singleElement(STRING)
                .contains("body={\"account\":\"" + account + "\",\"agency\":\"" + Scenes.OTHER);
    }

    @Test
    void who_was_named_is_shown_until_it_ends() {
        Network.answers("POST", "/identity/v1/second-persons/" + id + "/end", 200, "{}");
        assertThat(browser.get("/agency/second-persons").asString())
                .contains("waits for a network administrator", "Other agency");

        browser.submit("/agency/second-persons", "/agency/second-persons/" + id + "/end", Map.of());

        assertThat(Network.asked(id + "/end")).hasSize(1);
    }
}
